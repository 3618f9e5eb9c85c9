import type { JSDOM } from 'jsdom';
import { oncePer } from '../../../memoize.ts';
import { join, type PlacedText, placed } from '../placed-text.ts';
import { areRows } from '../rows.ts';
import { blocks, unseen } from './elements.ts';

/** A text of a page that readers see, or the white space between two of them. */
export interface PageText {
  /** None where it is a line break, which reads as a space. */
  readonly node?: Text;
  readonly text: PlacedText;
  /** The element that starts the line. */
  readonly block: Element;
  /** Number of the line that it is a part of; a line break starts one, too. */
  readonly line: number;
}

/**
 * All texts of a page, in order, with their places in the file.
 *
 * @param html What the page was made of, with lines that end in `\n`.
 */
export function textsOf(dom: JSDOM, html: string): PageText[] {
  const texts: PageText[] = [];
  let line = 0;
  const read = (element: Element, block: Element) => {
    for (const node of element.childNodes) {
      if (isText(node)) texts.push({ node, text: placedNode(dom, html, node), block, line });
      if (!isElement(node) || unseen.has(node.localName) || isHidden(node)) continue;
      const startsLine = isBlock(node);
      // One break is a line of the same paragraph, two part paragraphs.
      const isEnd =
        node.localName === 'br' &&
        (isBreak(previousOf(node)) || isBehindLabel(node) || isOfRows(block));
      if (startsLine || isEnd) line += 1;
      if (node.localName === 'br') texts.push({ text: spaceAt(dom, node), block, line });
      read(node, startsLine ? node : block);
      if (isBeforeSignature(node)) texts.push({ text: spaceAt(dom, node), block: node, line });
      else if (startsLine) line += 1;
    }
  };
  const { body } = dom.window.document;
  read(body, body);
  return texts;
}

function previousOf(node: Node): Node | null {
  const before = node.previousSibling;
  return before && isText(before) && before.data.trim() === '' ? before.previousSibling : before;
}

function isBreak(node: Node | null): boolean {
  return node !== null && isElement(node) && node.localName === 'br';
}

const faces = new Set('b big em font i small span strong u'.split(' '));

/** Whether a whole line before a break is set in a face of its own, outside of a paragraph: a headline, or a day. */
function isBehindLabel(node: Element): boolean {
  const before = previousOf(node);
  if (!before || !isElement(before) || !faces.has(before.localName)) return false;
  const first = previousOf(before);
  const isLine = first === null || (isElement(first) && !faces.has(first.localName));
  return isLine && node.closest('p, blockquote, li') === null;
}

/** Whether a line of a page is names, a town, a day and the like, one below the other. */
const isOfRows = oncePer((block: Element): boolean => {
  if (block.matches('body, blockquote, li') || [...block.querySelectorAll('*')].some(isBlock))
    return false;
  const rows: string[] = [''];
  const walker = block.ownerDocument.createTreeWalker(block);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (isBreak(node)) rows.push('');
    else if (isText(node)) rows.push(`${rows.pop()}${node.data}`);
  }
  return areRows(rows.map((row) => row.replace(/\s+/g, ' ').trim()).filter((row) => row !== ''));
});

/** Whether the rest of a quotation stands in no paragraph: it says whose words the last paragraph is. */
function isBeforeSignature(node: Element): boolean {
  if (node.localName !== 'p' || node.parentElement?.localName !== 'blockquote') return false;
  let rest = '';
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (isElement(next) && isBlock(next)) return false;
    if (isText(next) || isElement(next)) rest += next.textContent;
  }
  return rest.trim() !== '';
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

function isBlock({ localName }: Element): boolean {
  return blocks.has(localName);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** White space that the source has around its words and between its lines is one space. */
function placedNode(dom: JSDOM, html: string, node: Text): PlacedText {
  const { data } = node;
  const location = dom.nodeLocation(node);
  const written = location ? html.slice(location.startOffset, location.endOffset) : data;
  const sources = written.split('\n');
  const lines = data.split('\n').map((each, index) => {
    const column = index === 0 ? (location?.startCol ?? 1) : 1;
    const indent = (sources[index] ?? '').search(/\S|$/);
    const place = { line: (location?.startLine ?? 1) + index, column: column + indent };
    return placed(each.trim(), place);
  });
  const words = lines.filter(({ text }) => text !== '');
  const space = spaceAt(dom, node);
  return join([
    ...(/^\s/.test(data) ? [space] : []),
    join(words, ' '),
    ...(words.length > 0 && /\s$/.test(data) ? [space] : []),
  ]);
}

function spaceAt(dom: JSDOM, node: Node): PlacedText {
  const { startLine: line = 1, startCol: column = 1 } = dom.nodeLocation(node) ?? {};
  return placed(' ', { line, column });
}

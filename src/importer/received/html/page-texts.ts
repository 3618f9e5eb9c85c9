import type { JSDOM } from 'jsdom';
import { join, type PlacedText, placed } from '../placed-text.ts';
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
      const isBlock = blocks.has(node.localName);
      // One break is a line of the same paragraph, two part paragraphs.
      const isEnd = node.localName === 'br' && (isBreak(previousOf(node)) || isBehindLabel(node));
      if (isBlock || isEnd) line += 1;
      if (node.localName === 'br') texts.push({ text: spaceAt(dom, node), block, line });
      read(node, isBlock ? node : block);
      if (isBlock) line += 1;
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

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
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

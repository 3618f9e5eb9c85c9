import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { join, type PlacedText, slice, trim } from '../placed-text.ts';
import type { Container, Line } from '../received.ts';
import { boxAround } from './boxes.ts';
import { furniture } from './elements.ts';
import { markedStory } from './marked-story.ts';
import { type PageText, textsOf } from './page-texts.ts';
import { readContainer } from './read-container.ts';

/** Carries the number of a text through what Readability does to the page. */
const mark = 'data-received-text';

/**
 * Reads a page as a browser saves it. Each text of it becomes a part of a line; lines that Readability does not
 * count as the story are marked as outside of it. No script runs, and nothing is fetched.
 *
 * @param text The file, which is at most as deep as `checkDepth` allows.
 */
export function readHtml(text: string): { lines: Line[]; container: Container } {
  const html = text.replace(/\r\n?/g, '\n');
  // A console without listeners: what the page gets wrong is of no interest here.
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(html, { includeNodeLocations: true, virtualConsole });
  const container = readContainer(dom);
  const texts = textsOf(dom, html);
  const lines = linesOf(texts);
  const story = storyTexts(dom.window.document, texts);
  dom.window.close();
  const isStory = lines.map(
    ({ texts }) => story === undefined || texts.some(({ index }) => story.has(index)),
  );
  const [first, last] = [isStory.indexOf(true), isStory.lastIndexOf(true)];
  const homes = new Set(lines.flatMap(({ home }, index) => (isStory[index] ? [home] : [])));
  const around = boxesOf(lines.filter((_, index) => isStory[index]));
  return {
    container,
    lines: lines.map(({ line, kind, home, tag, box, isQuoted }, index) => {
      const isParagraph = isQuoted || (tag === 'p' && homes.has(home));
      const isBetween = index > first && index < last && isParagraph;
      const isListed = tag === 'li' && isListOfText(home, homes);
      const isText = isStory[index] || isBetween || isListed;
      const isBoxed = isText && box !== undefined && around.has(box);
      const outside = kind ?? (isBoxed ? box : isText ? undefined : 'beside the article');
      return { ...line, ...(outside !== undefined && { outside }) };
    }),
  };
}

/** A list beside the paragraphs of a story that has no links is a part of it; the reading view drops some. */
function isListOfText(list: Element | null, homes: ReadonlySet<Element | null>): boolean {
  return list !== null && homes.has(list.parentElement) && list.querySelector('a, button') === null;
}

/** Boxes hold little of the letters of a page; a name that more of them stand in is one of the text. */
const mostInBoxes = 0.2;

/** Which kinds of boxes there are around the lines of a story. */
function boxesOf(lines: readonly PageLine[]): ReadonlySet<string> {
  const sizes = new Map<string | undefined, number>();
  let whole = 0;
  for (const { box, line } of lines) {
    const size = line.text.text.length;
    sizes.set(box, (sizes.get(box) ?? 0) + size);
    whole += size;
  }
  const isSmall = (box: string) => (sizes.get(box) ?? 0) <= mostInBoxes * whole;
  return new Set([...sizes.keys()].filter((box) => box !== undefined).filter(isSmall));
}

interface PageLine {
  line: Line;
  texts: { index: number }[];
  /** Tag of the block, and the element around it. */
  tag: string;
  home: Element | null;
  /** Which kind of furniture it is a part of. */
  kind: string | undefined;
  /** Which kind of box, by its name. */
  box: string | undefined;
  /** Whether it is quoted in the text, as a post that is shown whole; the reading view drops some. */
  isQuoted: boolean;
}

function linesOf(texts: readonly PageText[]): PageLine[] {
  const groups = new Map<number, (PageText & { index: number })[]>();
  texts.forEach((text, index) => {
    const group = groups.get(text.line);
    if (group) group.push({ ...text, index });
    else groups.set(text.line, [{ ...text, index }]);
  });
  return [...groups.values()].flatMap((group): PageLine[] => {
    const text = trim(joined(group.map((each) => each.text)));
    const [{ block } = { block: undefined }] = group;
    if (text.text === '' || !block) return [];
    const line = {
      text,
      isApart: true,
      isWhole: true,
      ...roleOf(block),
      ...(isLink(group) && { isLink: true as const }),
    };
    const tag = block.localName;
    const words = group.filter((each) => each.text.text.trim() !== '');
    const [kind, box] = [furnitureOf(block), boxAround(block)];
    const isQuoted =
      block.closest('blockquote') !== null && block.closest('aside, footer') === null;
    return [{ line, texts: words, tag, home: block.parentElement, kind, box, isQuoted }];
  });
}

/** One space, where a break and white space around it are several. */
function joined(texts: readonly PlacedText[]): PlacedText {
  return join(
    texts.map((each, index) => {
      const isBehindSpace = texts[index - 1]?.text.endsWith(' ') && each.text.startsWith(' ');
      return isBehindSpace ? slice(each, 1) : each;
    }),
  );
}

/** Whether all words of a line are links, but for those of a label before them. */
function isLink(group: readonly PageText[]): boolean {
  const words = group.filter(({ text }) => text.text.trim() !== '');
  const first = words.findIndex(({ node }) => node?.parentElement?.closest('a[href]'));
  const label = words.slice(0, first).map(({ text }) => text.text);
  return (
    first !== -1 &&
    words.slice(first).every(({ node }) => node?.parentElement?.closest('a[href]')) &&
    (first === 0 || /^.{1,40}[:：|>»]\s*$/su.test(label.join('')))
  );
}

function roleOf(block: Element): Pick<Line, 'role'> {
  if (block.closest('figure, figcaption, caption')) return { role: 'caption' };
  if (block.localName === 'h1') return { role: 'headline' };
  return /^h[2-6]$/.test(block.localName) ? { role: 'heading' } : {};
}

function furnitureOf(block: Element): string | undefined {
  const tag = block.closest(Object.keys(furniture).join())?.localName;
  return tag === undefined ? undefined : furniture[tag];
}

/**
 * Numbers of the texts that Readability takes for the story, or where it takes none of those that the page marks as
 * its story, of these; undefined where it finds none.
 */
function storyTexts(
  document: Document,
  texts: readonly PageText[],
): ReadonlySet<number> | undefined {
  const marked = markedStory(document, texts);
  texts.forEach(({ node, text }, index) => {
    if (!node || text.text.trim() === '') return;
    const span = document.createElement('span');
    span.setAttribute(mark, `${index}`);
    node.replaceWith(span);
    span.append(node);
  });
  const reader = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold: 200,
  });
  const content = reader.parse()?.content;
  if (!content) return undefined;
  const found = (content as Element).querySelectorAll(`[${mark}]`);
  const story = new Set([...found].map((span) => Number(span.getAttribute(mark))));
  return marked && [...marked].every((index) => !story.has(index)) ? marked : story;
}

import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { parse } from 'yaml';
import { parseMarkdown } from '../../content/body/markdown.ts';
import type { Point, Problem } from '../../problem.ts';
import { join, type PlacedText, placed, trim } from './placed-text.ts';
import { readText } from './read-text.ts';
import type { Container, Line, Stated } from './received.ts';
import { areRows } from './rows.ts';

/** Reads Markdown: each block is a line. Of text that cannot be parsed, each line is one. */
export function readMarkdown(text: string): { lines: Line[]; container: Container } {
  const source = text.replace(/\r\n?/g, '\n');
  const [front = ''] = /^---[ \t]*\n(?:.*\n)*?---[ \t]*(?:\n|$)/.exec(source) ?? [];
  const container = front === '' ? undefined : containerOf(front);
  const body = container ? source.slice(front.length) : source;
  const firstLine = container ? front.split('\n').length : 1;
  const problems: Problem[] = [];
  const tree = parseMarkdown('', body, firstLine, problems);
  const lines = tree ? blocksOf(tree) : readText(body, firstLine);
  return { lines, container: container ?? {} };
}

const blocks = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'code', 'html']);

function blocksOf(tree: Root): Line[] {
  const texts = new Map<Nodes, Block>();
  const types = ['text', 'inlineCode', 'code', 'html', 'image', 'break'];
  visitParents(tree, types, (node: Nodes, ancestors) => {
    const block = [...ancestors, node].findLast(({ type }) => blocks.has(type)) ?? node;
    const known = texts.get(block) ?? {
      isQuoted: ancestors.some(({ type }) => type === 'blockquote'),
      rows: [{ texts: numberBefore(ancestors) }],
      role: roleOf(block, ancestors),
      unlinked: '',
      linked: '',
    };
    const isLinked = ancestors.some(({ type }) => type === 'link');
    const words = 'value' in node ? node.value : '';
    texts.set(block, {
      ...known,
      rows: withTexts(known.rows, node),
      // What stands behind a link is none of its label.
      unlinked: isLinked
        ? known.unlinked
        : known.unlinked + (known.linked === '' ? '' : '…') + words,
      linked: isLinked ? known.linked + words : known.linked,
    });
  });
  return [...texts].flatMap(([{ type }, block]) => linesOf(block, type === 'paragraph'));
}

/** A line of a block, as it is written. */
interface Row {
  readonly texts: readonly PlacedText[];
  readonly hasPicture?: true;
}

/** A block of Markdown, and which of its words are links. */
interface Block {
  readonly isQuoted: boolean;
  readonly rows: readonly Row[];
  readonly role: Pick<Line, 'role'>;
  readonly linked: string;
  readonly unlinked: string;
}

function withTexts(rows: readonly Row[], node: Nodes): Row[] {
  if (node.type === 'break') return [...rows, { texts: [] }];
  const [text, ...others] = textsOf(node);
  const last = rows.at(-1) ?? { texts: [] };
  return [
    ...rows.slice(0, -1),
    {
      ...last,
      texts: [...last.texts, ...(text ? [text] : [])],
      ...(node.type === 'image' && { hasPicture: true }),
    },
    ...others.map((each) => ({ texts: [each] })),
  ];
}

/** Longest words below a picture that say what it shows. */
const longestCaption = 250;
/** Mostly one line; a picture is one by itself, and so are rows that are short and no sentences. */
function linesOf({ rows, role, isQuoted, linked, unlinked }: Block, isParagraph: boolean): Line[] {
  const read = rows
    .map(({ texts, hasPicture }) => ({ text: trim(join(texts)), hasPicture }))
    .filter(({ text, hasPicture }) => hasPicture || text.text !== '');
  const [first, ...others] = read;
  const caption = join(
    others.map(({ text }) => text),
    ' ',
  );
  const isShown = first?.hasPicture && others.length > 0 && caption.text.length <= longestCaption;
  const isOfRows = isParagraph && !isQuoted && areRows(read.map(({ text }) => text.text));
  const whole = (text: PlacedText, of: Pick<Line, 'role'>): Line[] =>
    text.text === '' ? [] : [{ text, isApart: true, isWhole: true, ...of }];
  if (isShown) {
    return [first.text, caption].flatMap((text) => whole(text, { role: 'caption' }));
  }
  if (isOfRows) return read.flatMap(({ text }) => whole(text, role));
  const isLink = linked !== '' && /^(?:.{1,40}[:：|>»])?\s*$/su.test(unlinked);
  const text = join(
    read.map((row) => row.text),
    ' ',
  );
  return whole(text, role).map((line) => ({ ...line, ...(isLink && { isLink }) }));
}

function roleOf(block: Nodes, ancestors: readonly Nodes[]): Pick<Line, 'role'> {
  if (block.type === 'paragraph' && block.children.every(isPicture)) return { role: 'caption' };
  if (isInItalics(block) && isBelowPicture(block, ancestors) && !isAboveHeadline(block, ancestors))
    return { role: 'caption' };
  if (block.type !== 'heading') return {};
  return { role: block.depth === 1 ? 'headline' : 'heading' };
}

function isInItalics(block: Nodes): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'emphasis');
}

function isBelowPicture(block: Nodes, ancestors: readonly Nodes[]): boolean {
  const parent = ancestors[ancestors.indexOf(block) - 1];
  const blocks: readonly Nodes[] = parent && 'children' in parent ? parent.children : [];
  const above = blocks[blocks.indexOf(block) - 1];
  return above?.type === 'paragraph' && above.children.every(isPicture);
}

/** Above the headline, a picture is the masthead, and the line below it tells the day. */
function isAboveHeadline(block: Nodes, [root]: readonly Nodes[]): boolean {
  const blocks: readonly Nodes[] = root && 'children' in root ? root.children : [];
  const behind = blocks.slice(blocks.indexOf(block) + 1);
  return behind.some((each) => each.type === 'heading' && each.depth === 1);
}

function isPicture(node: Nodes): boolean {
  return (
    node.type === 'image' ||
    (node.type === 'text' && node.value.trim() === '') ||
    (node.type === 'link' && node.children.some(isPicture) && node.children.every(isPicture))
  );
}

/** The number of an item, which readers see as a part of its text. */
function numberBefore(ancestors: readonly Nodes[]): PlacedText[] {
  const item = ancestors.findLast(({ type }) => type === 'listItem');
  const list = item && ancestors[ancestors.indexOf(item) - 1];
  if (list?.type !== 'list' || !list.ordered || item?.type !== 'listItem') return [];
  if (item.children[0] !== ancestors[ancestors.indexOf(item) + 1]) return [];
  const number = `${(list.start ?? 1) + list.children.indexOf(item)}. `;
  return [placed(number, startOf(item))];
}

function startOf({ position }: Nodes): Point {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

function textsOf(node: Nodes): PlacedText[] {
  const value = node.type === 'image' ? (node.alt ?? '') : 'value' in node ? node.value : '';
  const start = startOf(node);
  return value.split('\n').map((line, index) => {
    const place = index === 0 ? start : { line: start.line + index, column: 1 };
    return placed(line, place);
  });
}

/** Keys of front matter, as clippers of web pages write it. */
const keys = {
  title: /^title$/i,
  url: /^(?:url|source|link|canonical)$/i,
  published: /^(?:published|date|publishedtime|created)$/i,
  publisher: /^(?:site|sitename|publisher|publication)$/i,
  language: /^(?:lang|language)$/i,
};

function containerOf(front: string): Container | undefined {
  const lines = front.split('\n');
  let values: unknown;
  try {
    values = parse(lines.slice(1, lines.lastIndexOf('---')).join('\n'), {
      maxAliasCount: 0,
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  const stated = ([key, value]: [string, unknown]): Stated[] => {
    const index = lines.findIndex((line) => line.startsWith(key));
    const words = (lines[index] ?? '').trim();
    const text = typeof value === 'string' ? placed(value.trim(), { line: 1, column: 1 }).text : '';
    return text === '' ? [] : [{ value: text, words, line: index + 1, column: 1 }];
  };
  const found = Object.entries(values);
  const pairs = Object.entries(keys).flatMap(([name, pattern]) => {
    const [value] = found.filter(([key]) => pattern.test(key)).flatMap(stated);
    return value ? [[name, value]] : [];
  });
  const authors = found.filter(([key]) => /^(?:author|byline)s?$/i.test(key));
  const byline = authors.flatMap(([key, value]) =>
    [value].flat().flatMap((each) => stated([key, each])),
  );
  return { ...Object.fromEntries(pairs), ...(byline.length > 0 && { byline }) };
}

import type { InlineCode, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { oncePer } from '../../memoize.ts';
import { type Point, startOfFile } from '../../problem.ts';
import { type NormalizedText, normalize } from './normalize.ts';

/** The words of a source in reading order, and the nodes of its tree that hold them. */
export interface SourceText {
  /** Blocks are parted by a blank line, so that a passage may run on into the next paragraph. */
  text: string;
  normalized: NormalizedText;
  pieces: { node: Text | InlineCode; start: number }[];
}

/** A stretch of a source's text, from `start` up to `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Takes the words out of a Markdown tree, in the form in which quotations are looked for as well. */
export function readSourceText(body: Root): SourceText {
  const text = readText(body);
  return { ...text, normalized: normalize(text.text) };
}

/** Takes the words out of a Markdown tree. */
export function readText(body: Root): Omit<SourceText, 'normalized'> {
  const pieces: SourceText['pieces'] = [];
  let text = '';
  let block: unknown;
  visitParents(body, ['text', 'inlineCode', 'break'], (node, ancestors) => {
    const parent = ancestors.findLast((ancestor) => !inline.has(ancestor.type));
    if (block !== undefined && parent !== block) text += '\n\n';
    block = parent;
    if (node.type === 'break') {
      text += '\n';
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ node, start: text.length });
      text += node.value;
    }
  });
  return { text, pieces };
}

/**
 * The text of a source, as long as it is, with a space for each line end that only its file has: a paragraph in
 * short lines is one line, while lines that are broken on purpose stay lines.
 */
export const unwrapped = oncePer(({ text, pieces }: Omit<SourceText, 'normalized'>): string => {
  const stretches = pieces.map(({ node, start }, index) => {
    const end = start + node.value.length;
    return node.value.replaceAll('\n', ' ') + text.slice(end, pieces[index + 1]?.start);
  });
  return text.slice(0, pieces[0]?.start) + stretches.join('');
});

/** Parts of a block: what they hold stands in its lines. */
export const inline: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Place in the file of an offset in the text of a source. */
export function placeOf(offset: number, { pieces }: Pick<SourceText, 'pieces'>): Point {
  const piece = pieces.findLast(({ start }) => start <= offset);
  const place = piece ? startOf(piece.node) : startOfFile;
  const before = piece?.node.value.slice(0, offset - piece.start) ?? '';
  const lines = before.split('\n');
  return {
    line: place.line + lines.length - 1,
    column: (lines.length === 1 ? place.column : 1) + (lines.at(-1)?.length ?? 0),
  };
}

/** Code stands between marks, which are as long before it as behind it. */
function startOf({ type, value, position }: Text | InlineCode): Point {
  const { start = startOfFile, end = start } = position ?? {};
  if (type === 'text' || start.line !== end.line) return start;
  const marks = end.column - start.column - value.length;
  return { line: start.line, column: start.column + Math.floor(marks / 2) };
}

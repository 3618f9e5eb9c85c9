import type { InlineCode, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
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

/** Takes the words out of a Markdown tree. */
export function readSourceText(body: Root): SourceText {
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
  return { text, normalized: normalize(text), pieces };
}

const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/**
 * Finds the words of a quotation in a source: every place where they stand.
 *
 * A newspaper that quotes a whole sentence and goes on closes it with a comma, where the speaker had a
 * full stop: a quotation may end in the full stop all the same.
 */
export function findQuotation(words: string, source: SourceText): Range[] {
  const sought = normalize(words).text.trim();
  if (sought === '') return [];
  const found = occurrences(sought, source.normalized);
  if (!sought.endsWith('.')) return found;
  const withComma = occurrences(`${sought.slice(0, -1)},`, source.normalized);
  const closed = withComma.filter(({ end }) => /^["'\u2019\u201d]/.test(source.text.slice(end)));
  return [...found, ...closed].sort((a, b) => a.start - b.start);
}

function occurrences(sought: string, { text, startOf, endOf }: NormalizedText): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    ranges.push({ start: startOf(at), end: endOf(at + sought.length) });
  }
  return ranges;
}

import type { Rule } from '../../rules.ts';

/** Deepest nesting of quotes, lists, footnotes, emphasis and links in each other. */
export const maxNesting = 16;
/** Cells of a table; in the text, each has one or two bars. */
export const maxCells = 2000;
export const tooDeep = `found more than ${maxNesting} levels; expected fewer; take quotes, lists, emphasis and links out of each other`;

/** What opens or closes links, emphasis and HTML, and how often it may in one paragraph. */
const marks = new Map(['[', ']', '*', '_', '~', '<', '`'].map((mark) => [mark, 1000]));
/** What stands for signs takes less time. */
const escapes = new Map(['\\', '&'].map((mark) => [mark, 10_000]));
/** Characters of a paragraph that has a bracket; the parser looks for the other one at every word. */
const maxLength = 16 * 1024;

/** The mark of a quote, list item or footnote; at the start of a line, each opens one more container. */
const container = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)/;
/** A list item indented by more than the levels allowed. */
const deepItem = new RegExp(`^[ \\t]{${4 * maxNesting},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`);
/** A line across the page, which has the marks of a list in a list. */
const thematicBreak = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
/** Where another paragraph starts: a blank line, or an item of a list. */
const paragraphStart = /^(?:[ \t]*$| {0,3}[-+*][ \t]+\S)/;

/** What a text has too much of, and on which of its lines, from 0. */
export interface Excess {
  line: number;
  rule: Rule;
  reason: string;
}

/**
 * Looks for what Markdown's parser takes long for: its work grows with the square of some things, and
 * containers in each other exhaust the stack. What is left takes seconds at most, in a file of any size
 * that a record may have.
 */
export function findExcess(text: string): Excess | undefined {
  const counts = new Map<string, number>();
  let length = 0;
  for (const [line, content] of text.split('\n').entries()) {
    const nesting = (reason: string): Excess => ({ line, rule: 'nesting', reason });
    if (depthOf(content) > maxNesting) return nesting(tooDeep);
    if (paragraphStart.test(content)) {
      counts.clear();
      length = 0;
    }
    length += content.length;
    for (const [mark, most] of [...marks, ...escapes]) {
      const count = (counts.get(mark) ?? 0) + content.split(mark).length - 1;
      counts.set(mark, count);
      if (count > most) {
        return nesting(
          `found more than ${most} of "${mark}" in one paragraph; divide the paragraph`,
        );
      }
    }
    if (length > maxLength && counts.get('[') !== 0) {
      return nesting(
        `found more than ${maxLength} characters in one paragraph, with a "["; divide the paragraph`,
      );
    }
    if (content.split('|').length - 1 > 2 * maxCells) {
      const reason = `found more than ${maxCells} cells in one line; write fewer`;
      return { line, rule: 'table-size', reason };
    }
  }
  return undefined;
}

/** How many containers a line opens at least. */
function depthOf(line: string): number {
  if (deepItem.test(line)) return maxNesting + 1;
  let depth = 0;
  let rest = line;
  while (depth <= maxNesting && !thematicBreak.test(rest)) {
    const [marker] = container.exec(rest) ?? [];
    if (marker === undefined) break;
    rest = rest.slice(marker.length);
    depth += 1;
  }
  return depth;
}

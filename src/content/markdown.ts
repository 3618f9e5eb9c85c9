import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Problem, problem, type Rule } from '../problem.ts';

/** Deepest nesting of quotes, lists, emphasis and links in each other. */
export const maxNesting = 16;
export const tooDeep = `found more than ${maxNesting} levels; expected fewer; take quotes, lists, emphasis and links out of each other`;

/** GitHub Flavored Markdown; one tilde stays a tilde, since a copy may hold one. */
const parser = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** The mark of a quote, list item or footnote; at the start of a line, each opens one more container. */
const container = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)/;
/** A list item indented by more than the levels allowed. */
const deepItem = new RegExp(`^[ \\t]{${4 * maxNesting},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`);
/** A line across the page, which has the marks of a list in a list. */
const thematicBreak = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
/** What opens or closes links, emphasis and HTML: parsing takes longer than in step with their number. */
const marks = ['[', ']', '*', '_', '~', '<', '`', '|'] as const;
const maxMarks = 1000;
/** Cells of a table; in the text, each has one or two bars. */
export const maxCells = 2000;

/**
 * Parses a body with remark into an mdast tree whose positions are those in the file.
 *
 * @param text The body.
 * @param firstLine Line of the file that the body starts on.
 * @returns undefined when the text is nested so deep that parsing it would not end well.
 */
export function parseMarkdown(
  file: string,
  text: string,
  firstLine: number,
  problems: Problem[],
): Root | undefined {
  const refuse = (line: number, reason: string, rule: Rule = 'nesting'): undefined => {
    problems.push(problem(file, { line, column: 1 }, rule, reason));
  };
  const counts = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (depthOf(line) > maxNesting) return refuse(firstLine + index, tooDeep);
    if (line.trim() === '') counts.clear();
    for (const mark of marks) {
      const count = (counts.get(mark) ?? 0) + line.split(mark).length - 1;
      counts.set(mark, count);
      if (mark === '|' && count > 2 * maxCells) {
        const reason = `found more than ${maxCells} cells; expected at most that; split the table`;
        return refuse(firstLine + index, reason, 'table-size');
      }
      if (mark !== '|' && count > maxMarks) {
        const reason = `found more than ${maxMarks} of "${mark}" in one paragraph; expected at most that; divide the paragraph`;
        return refuse(firstLine + index, reason);
      }
    }
  }
  try {
    // Blank lines in place of the front matter keep lines and columns true without arithmetic.
    return parser.parse('\n'.repeat(firstLine - 1) + text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(firstLine, tooDeep);
  }
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

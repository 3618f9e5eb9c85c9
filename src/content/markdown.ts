import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Problem, problem } from '../problem.ts';

/** Deepest nesting of quotes, lists, emphasis and links in each other. */
export const maxNesting = 16;

/** GitHub Flavored Markdown; one tilde stays a tilde, since a copy may hold one. */
const parser = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** Quote and list markers at the start of a line; each opens one more container. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
/** A list item indented by more than the levels allowed. */
const deepItem = new RegExp(`^[ \\t]{${4 * maxNesting},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`);
/** Opening marks in one paragraph: the work of parsing them grows faster than their number. */
const maxMarks = 1000;

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
  const refuse = (line: number, found: string): undefined => {
    const advice = 'take quotes, lists, emphasis and links out of each other';
    problems.push(problem(file, { line, column: 1 }, 'nesting', `found ${found}; ${advice}`));
  };
  const tooDeep = `more than ${maxNesting} levels; expected fewer`;
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (depthOf(line) > maxNesting || deepItem.test(line))
      return refuse(firstLine + index, tooDeep);
    marks = line.trim() === '' ? 0 : marks + (line.match(/[[*_~]/g)?.length ?? 0);
    if (marks > maxMarks) {
      return refuse(
        firstLine + index,
        `more than ${maxMarks} of the marks [ * _ ~ in one paragraph`,
      );
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

function depthOf(line: string): number {
  return containers.exec(line)?.[0].replace(/[ \t\d]/g, '').length ?? 0;
}

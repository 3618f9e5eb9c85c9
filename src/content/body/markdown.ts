import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Problem, problem } from '../../problem.ts';
import { findExcess, tooDeep } from './parse-limits.ts';

/** GitHub Flavored Markdown; one tilde stays a tilde, since a copy may hold one. */
const parser = remark().use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Parses a body with remark into an mdast tree whose positions are those in the file.
 *
 * @param text The body.
 * @param firstLine Line of the file that the body starts on.
 * @returns undefined when the text is such that parsing it would not end well.
 */
export function parseMarkdown(
  file: string,
  text: string,
  firstLine: number,
  problems: Problem[],
): Root | undefined {
  const excess = findExcess(text);
  if (excess) {
    const place = { line: firstLine + excess.line, column: 1 };
    problems.push(problem(file, place, excess.rule, excess.reason));
    return undefined;
  }
  try {
    // Blank lines in place of the front matter keep lines and columns true without arithmetic.
    return parser.parse('\n'.repeat(firstLine - 1) + text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(problem(file, { line: firstLine, column: 1 }, 'nesting', tooDeep));
    return undefined;
  }
}

/** The trees of Markdown bodies, for tests that need no whole record. */
import type { Root } from 'mdast';
import { parseMarkdown } from '../../src/content/body/markdown.ts';
import { formatProblem, type Problem } from '../../src/problem.ts';
import { deepFreeze } from '../plain-data.ts';

/**
 * The tree of a body, which nobody can change.
 *
 * @throws Error when it is nested too deep.
 */
export function bodyOf(markdown: string): Root {
  const problems: Problem[] = [];
  const body = parseMarkdown('content/articles/the-record.md', markdown, 1, problems);
  if (!body) throw new Error(problems.map(formatProblem).join('\n'));
  return deepFreeze(body);
}

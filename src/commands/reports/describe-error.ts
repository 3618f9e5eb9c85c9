import { ProblemsError } from '../../problem.ts';
import { countProblems, listProblems } from './list-problems.ts';

/**
 * What a command says of the error that ended it: every problem of the content, or the message.
 *
 * @param afterProblems What follows the number of problems.
 */
export function describeError(error: unknown, afterProblems = '.'): string {
  if (!(error instanceof ProblemsError)) return error instanceof Error ? error.message : `${error}`;
  const { problems } = error;
  return [...listProblems(problems), '', countProblems(problems) + afterProblems].join('\n');
}

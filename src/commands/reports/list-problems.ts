import { formatPlace, formatProblem, isFatal, type Problem } from '../../problem.ts';
import { annotationOf } from './annotations.ts';
import { pluralize } from './pluralize.ts';

/**
 * Lists problems, a line for each: first the warnings, and last, where a terminal shows them, the errors.
 * A warning that many records earn is written out once. In GitHub Actions, each line is an annotation.
 */
export function listProblems(problems: readonly Problem[]): string[] {
  if (process.env.GITHUB_ACTIONS === 'true') return problems.map(annotationOf);
  const alike = new Map<string, Problem[]>();
  for (const problem of problems.filter((problem) => !isFatal(problem))) {
    const { reason, ruleId } = problem;
    const key = JSON.stringify([reason, ruleId]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [
    ...[...alike.values()].flatMap(([first, ...others]) => [
      ...(first ? [formatProblem(first)] : []),
      ...(others.length > 0 ? [`  the same at ${others.map(formatPlace).join(', ')}`] : []),
    ]),
    ...problems.filter(isFatal).map(formatProblem),
  ];
}

/** @example countProblems(problems) // '2 errors and 1 warning' */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isFatal).length;
  return `${pluralize(errors, 'error')} and ${pluralize(problems.length - errors, 'warning')}`;
}

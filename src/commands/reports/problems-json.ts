import { isFatal, type Problem } from '../../problem.ts';

/**
 * Writes problems for other programs: `{ errors, warnings, problems: [{ file, line, column, rule, severity,
 * reason }] }`. Lines and columns count from 1, columns in UTF-16 code units.
 */
export function problemsJson(problems: readonly Problem[]): string {
  const errors = problems.filter(isFatal).length;
  const listed = problems.map((problem) => {
    const { file, line, column, ruleId: rule, reason } = problem;
    return { file, line, column, rule, severity: isFatal(problem) ? 'error' : 'warning', reason };
  });
  const all = { errors, warnings: problems.length - errors, problems: listed };
  return JSON.stringify(all, undefined, 2);
}

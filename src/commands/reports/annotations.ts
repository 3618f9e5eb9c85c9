import { formatProblem, isFatal, type Problem } from '../../problem.ts';

/**
 * Writes a problem as a command to the runner of GitHub Actions, which shows it at its line in a pull request.
 * What the runner gives a meaning to is escaped, so that no content can speak to it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @example '::warning file=content/events/x.md,line=7,col=3,title=numbers::content/events/x.md:7:3: …'
 */
export function annotationOf(problem: Problem): string {
  const { file, line, column, ruleId } = problem;
  const values = Object.entries({ file, line, col: column, title: ruleId });
  const properties = values.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const level = isFatal(problem) ? 'error' : 'warning';
  return `::${level} ${properties.join(',')}::${escapeData(formatProblem(problem))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

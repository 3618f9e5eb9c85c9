import { formatPlace, isFatal, type Problem } from '../../../problem.ts';
import { rules } from '../../../rules.ts';
import { pluralize } from '../../reports/pluralize.ts';
import { countReport, type Report } from './report.ts';

/** More than these nobody reads at once; each save shows the next ones. */
const most = 100;

/** What is wrong, where, and what to do about it: errors first, and warnings to be opened. */
export function ProblemList({ report }: { report: Report }) {
  const { problems, failure, notice } = report;
  const { errors, warnings } = countReport(report);
  return (
    <>
      {errors > 0 && (
        <ol class="errors">
          {failure !== undefined && (
            <li>
              <pre>{failure}</pre>
            </li>
          )}
          <Problems problems={problems.filter(isFatal)} />
        </ol>
      )}
      {warnings > 0 && (
        <details open={errors === 0}>
          <summary>{pluralize(warnings, 'warning')}</summary>
          <ol>
            {notice !== undefined && <li>{notice}</li>}
            <Problems problems={problems.filter((problem) => !isFatal(problem))} />
          </ol>
        </details>
      )}
    </>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      {problems.slice(0, most).map((problem) => (
        <li>
          <p class="place">
            <code>{formatPlace(problem)}</code>
          </p>
          <p>{problem.reason}</p>
          <p class="rule">
            <code>{problem.ruleId}</code> {rules[problem.ruleId]}
          </p>
        </li>
      ))}
      {problems.length > most && <li>and {problems.length - most} more, listed in the terminal</li>}
    </>
  );
}

/** @example headingOf(report) // '2 errors and 1 warning' */
export function headingOf(report: Report): string {
  const { errors, warnings } = countReport(report);
  return [
    ...(errors > 0 ? [pluralize(errors, 'error')] : []),
    ...(warnings > 0 ? [pluralize(warnings, 'warning')] : []),
  ].join(' and ');
}

import { isFatal, type Problem } from '../../../../problem.ts';
import { footnoteAt } from '../reading/footnote-at.ts';
import type { Project } from '../reading/read-project.ts';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly id: string;
  readonly project: Project;
}

/** What is wrong with a record as it is, or would be; it changes while an editor types. */
export function Problems({ problems, id, project }: ProblemsProps) {
  const sorted = [...problems.filter(isFatal), ...problems.filter((each) => !isFatal(each))];
  return (
    <div class="problems" id={id} role="status">
      {sorted.length > 0 && (
        <ul>
          {sorted.map((problem) => {
            const footnote = footnoteAt(problem, project);
            return (
              <li class={isFatal(problem) ? 'error' : 'warning'}>
                <strong>{isFatal(problem) ? 'Error' : 'Warning'}</strong>{' '}
                {footnote !== undefined && `footnote ${footnote}: `}
                {problem.reason} <code>{problem.ruleId}</code>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

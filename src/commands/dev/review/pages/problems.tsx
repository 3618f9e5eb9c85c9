import { isFatal, type Problem } from '../../../../problem.ts';

/** What is wrong with a record as it is, or would be; it changes while an editor types. */
export function Problems({ problems, id }: { problems: readonly Problem[]; id: string }) {
  const sorted = [...problems.filter(isFatal), ...problems.filter((each) => !isFatal(each))];
  return (
    <div class="problems" id={id} role="status">
      {sorted.length > 0 && (
        <ul>
          {sorted.map((problem) => (
            <li class={isFatal(problem) ? 'error' : 'warning'}>
              <strong>{isFatal(problem) ? 'Error' : 'Warning'}</strong> {problem.reason}{' '}
              <code>{problem.ruleId}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

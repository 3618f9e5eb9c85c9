import type { ParsedRecord } from '../../../../content/records.ts';
import { formatPlace, type Problem } from '../../../../problem.ts';
import { domId } from '../reading/reviewed.ts';
import type { Outcome } from './outcome.ts';

interface RefusalProps {
  readonly outcome: Outcome;
  /** Those on the page, to which the errors in them link. */
  readonly drafts: readonly ParsedRecord[];
}

/** Why a decision was not done, with every error that keeps it from being done. */
export function Refusal({ outcome, drafts }: RefusalProps) {
  return (
    <div class="refused" role="alert">
      <p>{outcome.message}</p>
      {outcome.problems.length > 0 && (
        <ul>
          {outcome.problems.map((problem) => (
            <li>
              <Place problem={problem} drafts={drafts} />: {problem.reason}{' '}
              <code>{problem.ruleId}</code>
            </li>
          ))}
        </ul>
      )}
      {outcome.isChanged && outcome.path !== '' && (
        <p>
          What you typed is in the fields, and what the file says now is below each. Save writes
          yours. <a href="?">Take what the file says</a>
        </p>
      )}
    </div>
  );
}

function Place({ problem, drafts }: { problem: Problem } & Pick<RefusalProps, 'drafts'>) {
  const draft = drafts.find(({ path }) => path === problem.file);
  const place = formatPlace(problem);
  return draft ? <a href={`#${domId(draft)}`}>{place}</a> : <span>{place}</span>;
}

import {
  allRecords,
  type ParsedRecord,
  placeOfValue,
  type ValuePath,
} from '../../../../content/records.ts';
import { formatPlace, type Problem } from '../../../../problem.ts';
import { footnoteAt } from '../reading/footnote-at.ts';
import type { Project } from '../reading/read-project.ts';
import { domId, nameOf } from '../reading/reviewed.ts';
import { bodyField } from '../server/read-form.ts';
import { labelOf } from './field-row.tsx';
import type { Outcome } from './outcome.ts';

interface RefusalProps {
  readonly outcome: Outcome;
  /** Those on the page, to which the errors in them link. */
  readonly drafts: readonly ParsedRecord[];
  readonly project: Project;
}

/** Why a decision was not done, with every error that keeps it from being done, or every warning that it can be done with. */
export function Refusal({ outcome, ...of }: RefusalProps) {
  return (
    <div class={outcome.confirmation === undefined ? 'refused' : 'refused asks'} role="alert">
      <p>{outcome.message}</p>
      {outcome.problems.length > 0 && (
        <ul>
          {outcome.problems.map((problem) => (
            <li>
              <Told problem={problem} {...of} /> <code>{problem.ruleId}</code>
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

interface ToldProps extends Omit<RefusalProps, 'outcome'> {
  readonly problem: Problem;
}

/** What is wrong, with a link to the field that is to be filled in, or else to the record. */
function Told({ problem, drafts, project }: ToldProps) {
  const draft = drafts.find(({ path }) => path === problem.file);
  const missing = draft && problem.ruleId === 'missing-key' && missingIn(draft, problem);
  if (missing) {
    return (
      <>
        <a href={`#${domId(draft, missing)}`}>
          {nameOf(draft)}, {labelOf(missing)}
        </a>
        : {problem.reason.replace(/^found no .*?; expected (.*); add it$/s, 'fill in $1')}
      </>
    );
  }
  const footnote = footnoteAt(problem, project);
  const place = formatPlace(problem);
  if (draft && footnote !== undefined) {
    return (
      <>
        <a href={`#${domId(draft, [bodyField])}`}>
          {nameOf(draft)}, footnote {footnote}
        </a>
        : {problem.reason}
      </>
    );
  }
  const published = allRecords(project.records).find(({ path }) => path === problem.file);
  if (published && footnote !== undefined) {
    return (
      <>
        {nameOf(published)}, footnote {footnote}, {place}: {problem.reason}
      </>
    );
  }
  return (
    <>
      {draft ? <a href={`#${domId(draft)}`}>{place}</a> : <span>{place}</span>}: {problem.reason}
    </>
  );
}

/** Which of the values that a draft does not have a problem tells of. */
function missingIn(draft: ParsedRecord, { reason, line, column }: Problem): ValuePath | undefined {
  const told = draft.wrong.filter((path) =>
    reason.startsWith(`found no "${path.filter((key) => typeof key === 'string').join('.')}"`),
  );
  const isThere = (path: ValuePath) => {
    const place = placeOfValue(draft, ...path);
    return place.line === line && place.column === column;
  };
  return told.find(isThere) ?? told[0];
}

import { type CopyKind, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import { allRecords, type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import { addresses } from '../../pages/own-addresses.ts';
import { leftIn } from '../reading/left-open.ts';
import { readNaming, unnamedElsewhere } from '../reading/naming.ts';
import type { Project } from '../reading/read-project.ts';
import { domId, nameOf, type ReviewedRecord, reviewed } from '../reading/reviewed.ts';
import { placesOf, showSource } from '../reading/source/shown-source.ts';
import { type Candidate, candidatesOf } from '../reading/told/candidates.ts';
import { bodyField } from '../server/read-form.ts';
import { type Session, sentenceName } from '../server/session.ts';
import { AllTogether } from './all-together.tsx';
import { IdLists } from './id-lists.tsx';
import { reviewPage } from './layout.tsx';
import { LeftOpen } from './left-open.tsx';
import type { Outcome } from './outcome.ts';
import { RecordForm } from './record-form.tsx';
import { Refusal } from './refusal.tsx';
import { SourceSection } from './source/source-section.tsx';
import type { Joined } from './source/source-text.tsx';
import { CandidateList, candidateId } from './told/candidate-list.tsx';
import { choiceId } from './told/choice-group.tsx';

/** The drafts of a story, and what came of the last decision about one. */
export interface StoryPageProps {
  readonly project: Project;
  /** The copy that the drafts were made of; none for drafts of no story. */
  readonly source?: ParsedRecord<CopyKind> | undefined;
  readonly drafts: readonly ParsedRecord[];
  /** Records of the story that are no drafts any more. */
  readonly published?: readonly ParsedRecord[];
  readonly session: Session;
  /** Of the session. */
  readonly token: string;
  readonly outcome?: Outcome | undefined;
}

/** The page on which the drafts of a story are decided, beside its words. */
export function storyPage(props: StoryPageProps): string {
  const { project, source, drafts, published = [], session, token, outcome } = props;
  const naming = readNaming(project);
  const shown = showSource(
    source ? project.quotations.sources.text(sourceKey(source)).text : '',
    source && project.receivedFor(source),
  );
  const records = drafts.map((draft) => reviewed(draft, source, { project, naming, shown }));
  const sentences = source ? candidatesOf(source, project) : [];
  const looked = sentences.filter(
    ({ key }) => !session.dismissed.has(sentenceName(source?.path ?? '', key)),
  );
  const candidates = looked.flatMap((each) =>
    placesOf(each.range, shown).map((range) => ({ ...each, range })),
  );
  const joined = [...records.flatMap(joinedTo), ...candidates.map(sentenceOf)];
  const names = new Map<string, string>(
    allRecords(project.records).map((record) => [recordKey(record), nameOf(record)]),
  );
  // Behind the events: people and places are what events name.
  const told = records.findLastIndex(({ record }) => beforeCandidates.includes(record.kind)) + 1;
  const form = (each: ReviewedRecord) => (
    <RecordForm
      reviewed={each}
      left={leftIn(records.filter(({ record }) => [each.record, ...each.needed].includes(record)))}
      project={project}
      rejected={session.rejected.get(each.record.path)}
      drafts={drafts}
      token={token}
      outcome={outcome?.path === each.record.path ? outcome : undefined}
      text={shown.text}
      names={names}
    />
  );
  const title = source ? nameOf(source) : 'Drafts of no story';
  return reviewPage(
    `${title} – drafts`,
    <>
      <header class="top" id="top">
        <p>
          <a href={addresses.review}>All drafts</a>
        </p>
        <h1>{title}</h1>
        <p class="counts" id="counts">
          {pluralize(drafts.length, 'draft')}, <LeftOpen left={leftIn(records)} />
          {candidates.length > 0 && (
            <>
              , <a href="#candidates">{pluralize(candidates.length, 'sentence')} to look at</a>
            </>
          )}
        </p>
        <p id="said" role="status" />
        {source && drafts.length > 1 && (
          <AllTogether
            drafts={drafts}
            token={token}
            deleted={unnamedElsewhere(drafts, naming)}
            outcome={outcome?.path === '' ? outcome : undefined}
          />
        )}
        {outcome && !drafts.some(({ path }) => path === outcome.path) && (
          <Refusal outcome={outcome} drafts={drafts} project={project} />
        )}
      </header>
      <main class={source ? 'review' : 'review alone'}>
        {source && (
          <SourceSection
            source={source}
            drafts={drafts}
            shown={shown}
            joined={joined}
            token={token}
          />
        )}
        <section class="records" aria-label="Records">
          {records.slice(0, told).map(form)}
          {source && (
            <CandidateList
              candidates={candidates}
              dismissed={sentences.length - looked.length}
              source={source}
              text={shown.text}
              token={token}
            />
          )}
          {records.slice(told).map(form)}
          {drafts.length + candidates.length === 0 && (
            <p class="done">Nothing is left to decide here.</p>
          )}
          {published.length > 0 && (
            <section class="published" aria-labelledby="published-heading">
              <h2 id="published-heading">Published</h2>
              <ul>
                {published.map((record) => (
                  <li>{nameOf(record)}</li>
                ))}
              </ul>
            </section>
          )}
        </section>
      </main>
      <IdLists
        wanted={records.flatMap(({ fields }) => fields.map(({ kinds }) => kinds))}
        records={project.records}
      />
    </>,
  );
}

const beforeCandidates: readonly string[] = ['articles', 'documents', 'events'];

/** The words of the source that the values and quotations of a record are joined to. */
function joinedTo({ record, fields, quoted, choices }: ReviewedRecord): Joined[] {
  return [
    ...fields.flatMap(({ path, words }) =>
      words.map((range) => ({ ...range, of: domId(record, path) })),
    ),
    ...quoted.flatMap(({ ranges }) =>
      ranges.map((range) => ({ ...range, of: domId(record, [bodyField]) })),
    ),
    ...choices.flatMap((group) =>
      group.choices.flatMap(({ key, words }) =>
        words.map((range) => ({ ...range, of: choiceId(record, key) })),
      ),
    ),
  ];
}

function sentenceOf(candidate: Candidate): Joined {
  return { ...candidate.range, of: candidateId(candidate) };
}

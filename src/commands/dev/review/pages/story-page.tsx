import { type CopyKind, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import type { Kind } from '../../../../content/kinds.ts';
import { toWrite } from '../../../../content/new/to-write.ts';
import { allRecords, type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import { addresses } from '../../pages/own-addresses.ts';
import { dateline } from '../reading/dateline.ts';
import { readNaming, unnamedElsewhere } from '../reading/naming.ts';
import type { Project } from '../reading/read-project.ts';
import { domId, nameOf, reviewed } from '../reading/reviewed.ts';
import { bodyField } from '../server/read-form.ts';
import { reviewPage } from './layout.tsx';
import type { Outcome } from './outcome.ts';
import { RecordForm } from './record-form.tsx';
import { type Joined, SourceText } from './source-text.tsx';

export interface StoryPageProps {
  readonly project: Project;
  /** The copy that the drafts were made of; none for drafts of no story. */
  readonly source?: ParsedRecord<CopyKind> | undefined;
  readonly drafts: readonly ParsedRecord[];
  readonly published?: readonly ParsedRecord[];
  readonly token: string;
  readonly outcome?: Outcome | undefined;
}

/** The page on which the drafts of a story are decided, beside its words. */
export function storyPage(props: StoryPageProps): string {
  const { project, source, drafts, published = [], token, outcome } = props;
  const naming = readNaming(project);
  const records = drafts.map((draft) => reviewed(draft, source, { project, naming }));
  const text = source ? project.quotations.sources.text(sourceKey(source)).text : '';
  const joined: Joined[] = records.flatMap(({ record, fields, quoted }) => [
    ...fields.flatMap(({ path, words }) =>
      words.map((range) => ({ ...range, of: domId(record, path) })),
    ),
    ...quoted.flatMap(({ ranges }) =>
      ranges.map((range) => ({ ...range, of: domId(record, [bodyField]) })),
    ),
  ]);
  const names = new Map<string, string>(
    allRecords(project.records).map((record) => [recordKey(record), nameOf(record)]),
  );
  const open = records.flatMap(({ fields }) => fields.filter((field) => isOpen(field)));
  const unwritten = records.filter(({ body = '' }) => body.includes(toWrite));
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
          {countsOf(drafts.length, open.length + unwritten.length)}
        </p>
        <p id="said" role="status" />
        {source && drafts.length > 1 && (
          <AllTogether drafts={drafts} token={token} deleted={unnamedElsewhere(drafts, naming)} />
        )}
        {outcome && !drafts.some(({ path }) => path === outcome.path) && (
          <p class="refused" role="alert">
            {outcome.message}
          </p>
        )}
      </header>
      <main class={source ? 'review' : 'review alone'}>
        {source && (
          <section class="source" aria-labelledby="source-heading">
            <div class="head">
              <h2 id="source-heading">Source</h2>
              <p class="credit">{dateline(source)}</p>
            </div>
            <SourceText source={source} text={text} joined={joined} />
            <div
              class="choose"
              hidden
              data-source={recordKey(source)}
              data-footnotes={addresses.footnote}
            >
              <label for="into">Quote the chosen words in</label>
              <select id="into">
                {drafts
                  .filter(({ kind }) => kind === 'events')
                  .map((event) => (
                    <option value={domId(event, [bodyField])}>{nameOf(event)}</option>
                  ))}
              </select>
              <button type="button" id="write-footnote">
                Write footnote
              </button>
              <span id="footnote-said" role="status" />
            </div>
          </section>
        )}
        <section class="records" aria-label="Records">
          {records.map((each) => (
            <RecordForm
              reviewed={each}
              token={token}
              outcome={outcome?.path === each.record.path ? outcome : undefined}
              text={text}
              names={names}
            />
          ))}
          {drafts.length === 0 && <p class="done">Nothing is left to decide here.</p>}
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
      {idLists(
        records.flatMap(({ fields }) => fields.map(({ kinds }) => kinds)),
        project,
      )}
    </>,
  );
}

interface AllTogetherProps extends Pick<StoryPageProps, 'drafts' | 'token'> {
  /** What goes where the story is rejected. */
  readonly deleted: readonly ParsedRecord[];
}

function AllTogether({ drafts, deleted, token }: AllTogetherProps) {
  const fields = (records: readonly ParsedRecord[]) => (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="hashes" value={records.map(({ hash }) => hash).join(' ')} />
    </>
  );
  return (
    <div class="all">
      <form method="post" action="#">
        {fields(drafts)}
        <button type="submit" name="do" value="publish-all" class="main">
          Publish all {drafts.length}
        </button>
      </form>
      {deleted.length > 0 && (
        <details class="reject">
          <summary>Reject the story</summary>
          <form method="post" action="#">
            {fields(deleted)}
            <button type="submit" name="do" value="delete-all">
              Delete {pluralize(deleted.length, 'file')}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}

function countsOf(drafts: number, open: number): string {
  const left = open === 0 ? 'nothing' : pluralize(open, 'value');
  return `${pluralize(drafts, 'draft')}, ${left} left to decide`;
}

function isOpen({
  value,
  review,
  isRequired,
}: {
  value?: string;
  review?: string;
  isRequired: boolean;
}): boolean {
  return review !== undefined || (value === undefined && isRequired);
}

/** The ids that each key may have, to be completed. */
function idLists(wanted: readonly (readonly Kind[])[], { records }: Project) {
  const lists = new Map(
    wanted.filter((kinds) => kinds.length > 0).map((kinds) => [kinds.join('-'), kinds]),
  );
  return [...lists].map(([name, kinds]) => (
    <datalist id={`ids-${name}`}>
      {kinds
        .flatMap((kind): readonly ParsedRecord[] => records[kind])
        .map((record) => (
          <option value={record.id}>{nameOf(record)}</option>
        ))}
    </datalist>
  ));
}

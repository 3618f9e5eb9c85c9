import { type CopyKind, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import type { Kind } from '../../../../content/kinds.ts';
import { allRecords, type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import { addresses } from '../../pages/own-addresses.ts';
import { dateline } from '../reading/dateline.ts';
import { readNaming } from '../reading/naming.ts';
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
  const title = source ? nameOf(source) : 'Drafts of no story';
  return reviewPage(
    `${title} – drafts`,
    <>
      <header class="top">
        <p>
          <a href={addresses.review}>All drafts</a>
        </p>
        <h1>{title}</h1>
        <p class="counts" id="counts">
          {pluralize(drafts.length, 'draft')},{' '}
          {open.length === 0 ? 'nothing' : pluralize(open.length, 'value')} left to decide
        </p>
        {source && drafts.length > 1 && (
          <form method="post" action="#" id="all">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="hashes" value={drafts.map(({ hash }) => hash).join(' ')} />
            <button type="submit" name="do" value="publish-all" class="main">
              Publish all {drafts.length}
            </button>
          </form>
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
              <label for="into">Footnote of the chosen words in</label>
              <select id="into">
                {drafts
                  .filter(({ kind }) => kind === 'events')
                  .map((event) => (
                    <option value={domId(event, [bodyField])}>{nameOf(event)}</option>
                  ))}
              </select>
              <button type="button" id="write-footnote">
                Write it
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

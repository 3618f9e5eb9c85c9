import type { Kind } from '../../../../content/kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import { currentId } from '../reading/current-id.ts';
import { type LeftOpen as Left, problemsId } from '../reading/left-open.ts';
import type { Project } from '../reading/read-project.ts';
import { domId, nameOf, type ReviewedRecord, textOf } from '../reading/reviewed.ts';
import { bodyField, pathOfName } from '../server/read-form.ts';
import type { Rejected } from '../server/session.ts';
import { FieldRow, labelOf } from './field-row.tsx';
import { LeftOpen } from './left-open.tsx';
import { OnDisk } from './on-disk.tsx';
import type { Outcome } from './outcome.ts';
import { Problems } from './problems.tsx';
import { PublishButton } from './publish-button.tsx';
import { Refusal } from './refusal.tsx';
import { ChoiceGroup } from './told/choice-group.tsx';
import { Words } from './words.tsx';

/** A draft, and what its form shows beside it. */
export interface RecordFormProps {
  readonly reviewed: ReviewedRecord;
  /** In it, and in what is published with it. */
  readonly left: Left;
  readonly project: Project;
  /** What was rejected of it last. */
  readonly rejected: Rejected | undefined;
  /** All that are on the page. */
  readonly drafts: readonly ParsedRecord[];
  /** Of the session. */
  readonly token: string;
  readonly outcome?: Outcome | undefined;
  /** The text of the source beside it; empty where there is none. */
  readonly text: string;
  /** What the records are called that values name, by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a record of a kind is called, and its words below the front matter, which are about it for most. */
export function labelsOf(kind: Kind): readonly [one: string, body: string] {
  return labels[kind] ?? [kind, 'About'];
}

const labels: Partial<Record<Kind, readonly [one: string, body: string]>> = {
  digest: ['Digest', 'About'],
  articles: ['Article', 'Text'],
  documents: ['Document', 'Text'],
  posts: ['Post', 'Words of the post'],
  events: ['Event', 'Summary'],
  tracks: ['Track', 'About'],
  people: ['Person', 'About'],
  organizations: ['Organization', 'About'],
  places: ['Place', 'About'],
  topics: ['Topic', 'About'],
};

/** A draft with all its values, to be decided. It is a form that works without a script. */
export function RecordForm(props: RecordFormProps) {
  const { reviewed, left, project, rejected, drafts, token, outcome, text, names } = props;
  const { record, hash, fields, problems, needed, choices } = reviewed;
  const id = domId(record);
  const [kind] = labelsOf(record.kind);
  const shown = fields.filter((field) => !field.isExtra);
  const extra = fields.filter((field) => field.isExtra);
  const row = (field: ReviewedRecord['fields'][number]) => (
    <FieldRow record={record} field={field} outcome={outcome} text={text} names={names} />
  );
  const undo = rejected?.after === textOf(record, project) ? rejected : undefined;
  const [undone] = pathOfName(undo?.name ?? '');
  const behind = (key: string | number | undefined) => [
    ...choices
      .filter((each) => each.key === key)
      .map((group) => <ChoiceGroup record={record} group={group} />),
    ...(undo && undone === key ? [<PutBack rejected={undo} />] : []),
  ];
  const keys = new Set(shown.map(({ path }) => path[0]));
  const others = [...choices.map(({ key }) => key), ...(undone ? [undone] : [])];
  const newId = currentId(record);
  const refusal = outcome && <Refusal outcome={outcome} drafts={drafts} project={project} />;
  return (
    <article
      class="record"
      id={id}
      data-hash={hash}
      data-path={record.path}
      aria-labelledby={`${id}-title`}
    >
      <header>
        <h3 id={`${id}-title`}>
          <span class="kind">{kind}</span> {nameOf(record)}
        </h3>
        <p class="path">{record.path}</p>
      </header>
      <form method="post" action="#" id={`${id}-form`}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="path" value={record.path} />
        <input type="hidden" name="hash" value={hash} />
        <input type="hidden" name="needed" value={needed.map((each) => each.hash).join(' ')} />
        <button
          type="submit"
          class="default"
          name="do"
          value="save"
          tabIndex={-1}
          aria-hidden="true"
        >
          Save
        </button>
        {outcome?.confirmation === undefined && refusal}
        {newId !== undefined && (
          <p class="hint">
            Its file has the name of another day or kind.{' '}
            <button type="submit" name="do" value="rename" id={`${id}-rename`}>
              Rename it to {newId}
            </button>
          </p>
        )}
        {shown.map((field, index) => {
          const [key] = field.path;
          const isLast = shown[index + 1]?.path[0] !== key;
          return [row(field), ...(isLast ? behind(key) : [])];
        })}
        {[...new Set(others)].filter((key) => !keys.has(key)).flatMap(behind)}
        {extra.length > 0 && (
          <details class="extra">
            <summary>Add a value</summary>
            {extra.map(row)}
          </details>
        )}
        <Body reviewed={reviewed} outcome={outcome} text={text} />
        <Problems problems={problems} id={problemsId(record)} project={project} />
        <p class="left" id={`${id}-left`}>
          {(left.values.length > 0 || left.warnings.length > 0) && (
            <>
              Would be published with <LeftOpen left={left} />
            </>
          )}
        </p>
        {outcome?.confirmation !== undefined && refusal}
        <div class="acts">
          <button type="submit" name="do" value="save">
            Save
          </button>
          <PublishButton
            id={`${id}-publish`}
            act="publish"
            label="Publish"
            {...(needed.length > 0 && {
              detail: `, with ${pluralize(needed.length, 'draft')} that it needs`,
            })}
            described={`${id}-left`}
            outcome={outcome}
          />
        </div>
        <Rejection reviewed={reviewed} />
      </form>
    </article>
  );
}

function PutBack({ rejected: { name, value } }: { rejected: Rejected }) {
  return (
    <p class="hint put-back">
      Rejected {labelOf(pathOfName(name))}: <q>{value}</q>{' '}
      <button type="submit" name="do" value="put-back">
        Put back
      </button>
    </p>
  );
}

function Body({ reviewed, outcome, text }: Pick<RecordFormProps, 'reviewed' | 'outcome' | 'text'>) {
  const { record, body, quoted } = reviewed;
  if (body === undefined) return null;
  const id = domId(record, [bodyField]);
  const [, label] = labelsOf(record.kind);
  const given = outcome?.given.get(bodyField) ?? body;
  const rows = Math.min(24, Math.max(3, Math.ceil(given.length / 70) + given.split('\n').length));
  return (
    <div class="row body" data-field={id}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={`value.${bodyField}`}
        rows={rows}
        data-kind={record.kind}
        aria-describedby={problemsId(record)}
      >
        {`\n${given}`}
      </textarea>
      <textarea hidden readOnly name={`shown.${bodyField}`}>
        {`\n${body}`}
      </textarea>
      {outcome?.isChanged && given !== body && <OnDisk value={body} />}
      {quoted.length > 0 && (
        <ul class="words">
          {quoted.map(({ label: footnote, ranges }) => (
            <li>
              {footnote !== undefined && `${footnote}: `}
              <Words range={ranges[0]} text={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Rejection({ reviewed: { record, naming } }: { reviewed: ReviewedRecord }) {
  const [kind] = labelsOf(record.kind);
  return (
    <details class="reject">
      <summary>Reject this {kind.toLowerCase()}</summary>
      <p>
        {naming.length === 0
          ? 'Its file is deleted. '
          : `Its file is deleted, and its id is taken out of ${listOf(naming)}. `}
        <button type="submit" name="do" value="delete">
          Delete {record.path}
        </button>
      </p>
    </details>
  );
}

function listOf(records: readonly ParsedRecord[]): string {
  const paths = records.map(({ path }) => path);
  return paths.length > 3
    ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`
    : paths.join(', ');
}

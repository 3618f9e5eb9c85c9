import type { Kind } from '../../../../content/kinds.ts';
import type { ValuePath } from '../../../../content/records.ts';
import { allows, formOf, type KeySchema, offersOf, schemaOf } from '../reading/key-schema.ts';
import { withMark, withoutMarks } from './marks.ts';
import { joinRecord, readYaml, splitRecord, withBody } from './record-text.ts';
import { removeValue, setValue, type Value } from './set-value.ts';

/** What an editor decides of one record. */
export interface Edits {
  /** Values as they are typed; an empty one is taken out. A number behind those of a list adds to it. */
  readonly values: readonly { readonly path: ValuePath; readonly text: string }[];
  /** Keys whose marks for review are settled. */
  readonly accepted?: readonly string[];
  readonly rejected?: readonly ValuePath[];
  /** Keys that are left to be looked over, with what to look for. */
  readonly marked?: readonly { readonly key: string; readonly review: string }[];
  /** The words below the front matter, if they are to change. */
  readonly body?: string | undefined;
}

/**
 * Makes the text of a record that says what its editor decided. All else in it stays as it is: the comments, the order of
 * keys, and how values are written.
 *
 * @param text Of the file, with `\n` for every end of line.
 * @throws EditRefused where the file has a form in which that cannot be done.
 */
export function editRecord(kind: Kind, text: string, edits: Edits): string {
  const record = splitRecord(text);
  const offers = offersOf(kind);
  const order = Object.keys(offers);
  const settled = (front: string, [key]: ValuePath) => withoutMarks(front, String(key), offers);
  const filled = edits.values.filter((each) => each.text.trim() !== '');
  const emptied = edits.values.filter((each) => each.text.trim() === '');
  const gone = [...emptied.map(({ path }) => path), ...(edits.rejected ?? [])];
  const unfounded = kind === 'events' ? gone.flatMap((path) => evidenceOf(path, record.front)) : [];
  const set = filled.reduce(
    (front, { path, text: typed }) =>
      settled(setValue(front, path, typedValue(kind, front, path, typed.trim()), order), path),
    record.front,
  );
  // From the last item of a list to its first, so that the numbers of the others stay.
  const removed = [...gone, ...unfounded]
    .toSorted(byPlace)
    .reduceRight((front, path) => settled(removeValue(front, path), path), set);
  const accepted = (edits.accepted ?? []).reduce((each, key) => settled(each, [key]), removed);
  const front = (edits.marked ?? []).reduce(
    (each, { key, review }) => withMark(each, key, review),
    accepted,
  );
  const edited = { ...record, front };
  return joinRecord(edits.body === undefined ? edited : withBody(edited, edits.body));
}

/** What bears out a value of an event that is taken out: it goes as well. */
function evidenceOf(path: ValuePath, front: string): ValuePath[] {
  const evidence = ['evidence', ...path];
  return path.length === 1 && readYaml(front).hasIn(evidence) ? [evidence] : [];
}

/**
 * The same record, which is no draft any more. An event says since when, unless its editor has.
 *
 * @param today `YYYY-MM-DD`
 */
export function publishRecord(kind: Kind, text: string, today: string): string {
  const record = splitRecord(text);
  const published = joinRecord({ ...record, front: removeValue(record.front, ['draft']) });
  const isDated = kind !== 'events' || readYaml(record.front).has('added');
  return isDated
    ? published
    : editRecord(kind, published, { values: [{ path: ['added'], text: today }] });
}

/** Numbers and truth values are typed as words, too. */
function typedValue(kind: Kind, front: string, path: ValuePath, text: string): Value {
  const schema = schemaAt(schemaOf(kind), path, readYaml(front).toJS());
  const isNumber = allows(schema, 'number') || allows(schema, 'integer');
  if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (allows(schema, 'boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function schemaAt(schema: KeySchema, [key, ...rest]: ValuePath, data: unknown): KeySchema {
  const form = formOf(schema, data);
  if (key === undefined) return form;
  const inner = typeof key === 'number' ? form.items : form.properties?.[key];
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return schemaAt(inner ?? {}, rest, value);
}

function byPlace(a: ValuePath, b: ValuePath): number {
  const differing = a.findIndex((key, index) => key !== b[index]);
  const [one, other] = [a[differing], b[differing]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : 0;
}

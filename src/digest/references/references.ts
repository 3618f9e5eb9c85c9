import { didYouMean } from '../../content/did-you-mean.ts';
import { idPattern } from '../../content/id.ts';
import type { RecordKind, Reference } from '../../content/kinds/record-kind.ts';
import { type Kind, recordKinds } from '../../content/kinds.ts';
import type { Content } from '../../content/load.ts';
import {
  allRecords,
  isWrong,
  type ParsedRecord,
  placeOfValue,
  type Records,
  type ValuePath,
} from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import { type Point, type Problem, problem } from '../../problem.ts';
import { isDraft } from './drafts.ts';

/** An id in a front matter. */
export interface NamedId {
  record: ParsedRecord;
  key: string;
  /** The kinds of record of which it is to name one. */
  targets: readonly Kind[];
  /** Whether the key may hold a text that is no id. */
  orText: boolean;
  id: string;
  place: Point;
}

/** Checks that every id in a front matter is that of a record, and of one that will be published. */
export function checkReferences({ records, files }: Content, problems: Problem[]): void {
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of files) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  const drafts = new Set(
    allRecords(records)
      .filter(isDraft)
      .map(({ kind, id }) => `${kind}/${id}`),
  );
  for (const { record, key, targets, orText, id, place } of referencesIn(records)) {
    const [target, other] = targets.filter((kind) => ids.get(kind)?.has(id));
    if (target === record.kind && id === record.id) {
      const reason = `found the id of the record itself for "${key}"; expected that of another`;
      problems.push(problem(record.path, place, 'unknown-reference', reason));
    } else if (target === undefined) {
      const folders = targets.map((kind) => `content/${kind}/`).join(' or ');
      const text = orText ? ', or a name that no id can be, with a capital letter or a space' : '';
      const reason = `found "${id}" for "${key}"; expected the id of a file in ${folders}${text}`;
      const known = targets.flatMap((kind) => [...(ids.get(kind) ?? [])]);
      const suggestion = didYouMean(id, known);
      problems.push(problem(record.path, place, 'unknown-reference', reason + suggestion));
    } else if (other !== undefined && target !== 'people') {
      // Of people and organizations, it is told where the two records are.
      const reason = `found "${id}" for "${key}", which is in content/${target}/ and in content/${other}/; rename one of the two files`;
      problems.push(problem(record.path, place, 'duplicate-id', reason));
    } else if (drafts.has(`${target}/${id}`) && !isDraft(record)) {
      const reason = `found "${id}" for "${key}", which is a draft; publish it, or make this a draft`;
      problems.push(problem(record.path, place, 'draft-reference', reason));
    }
  }
}

/** Every id in a front matter. */
export function referencesIn(records: Records): NamedId[] {
  return allRecords(records).flatMap(referencesOf);
}

/** Every id in the front matter of a record. */
export const referencesOf = oncePer((record: ParsedRecord): readonly NamedId[] => {
  const { references = {} }: RecordKind = recordKinds[record.kind];
  return Object.entries(references).flatMap(([key, reference]) => {
    const { kinds, orText } = kindsOf(reference);
    return idsAt(record, key)
      .filter(({ id }) => !orText || idPattern.test(id))
      .map((id) => ({ record, key, targets: kinds, orText, ...id }));
  });
});

function kindsOf(reference: Reference = []): { kinds: readonly Kind[]; orText: boolean } {
  if (typeof reference === 'string') return { kinds: [reference], orText: false };
  return 'kinds' in reference ? reference : { kinds: reference, orText: false };
}

/** The ids at a key, and where they stand; what is no id has been told. */
function idsAt(record: ParsedRecord, key: string) {
  return idsIn(record.front, key.split('.'), []).flatMap(({ id, path }) =>
    isWrong(record, ...path) ? [] : [{ id, place: placeOfValue(record, ...path) }],
  );
}

/** Follows keys into a value, and into each item of a list; at the end is an id, or keys with an `id`. */
function idsIn(
  value: unknown,
  keys: readonly string[],
  path: ValuePath,
): { id: string; path: ValuePath }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => idsIn(item, keys, [...path, index]));
  }
  if (typeof value === 'string') return keys.length === 0 ? [{ id: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const [key = 'id', ...rest] = keys;
  return Object.hasOwn(value, key) ? idsIn(Reflect.get(value, key), rest, [...path, key]) : [];
}

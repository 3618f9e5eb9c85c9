import { didYouMean } from '../../content/did-you-mean.ts';
import type { RecordKind } from '../../content/kinds/record-kind.ts';
import { type Kind, recordKinds } from '../../content/kinds.ts';
import type { Content } from '../../content/load.ts';
import {
  allRecords,
  isWrong,
  type ParsedRecord,
  placeOfValue,
  type Records,
} from '../../content/records.ts';
import { type Point, type Problem, problem } from '../../problem.ts';
import { isDraft } from './drafts.ts';

/** An id in a front matter. */
interface Reference {
  record: ParsedRecord;
  key: string;
  /** The kind of record that it is to name. */
  target: Kind;
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
  for (const { record, key, target, id, place } of referencesIn(records)) {
    const known = ids.get(target) ?? new Set();
    if (target === record.kind && id === record.id) {
      const reason = `found the id of the record itself for "${key}"; expected that of another`;
      problems.push(problem(record.path, place, 'unknown-reference', reason));
    } else if (!known.has(id)) {
      const reason = `found "${id}" for "${key}"; expected the id of a file in content/${target}/`;
      const suggestion = didYouMean(id, known);
      problems.push(problem(record.path, place, 'unknown-reference', reason + suggestion));
    } else if (drafts.has(`${target}/${id}`) && !isDraft(record)) {
      const reason = `found "${id}" for "${key}", which is a draft; publish it, or make this a draft`;
      problems.push(problem(record.path, place, 'draft-reference', reason));
    }
  }
}

function referencesIn(records: Records): Reference[] {
  return allRecords(records).flatMap((record) => {
    const { references = {} }: RecordKind = recordKinds[record.kind];
    return Object.entries(references).flatMap(([key, target]) =>
      idsAt(record, key).map((id) => ({ record, key, target, ...id })),
    );
  });
}

/** The ids at a key, and where they stand; what is no id has been told. */
function idsAt(record: ParsedRecord, key: string) {
  const front: Record<string, unknown> = record.front;
  const value = front[key];
  const values = Array.isArray(value)
    ? value.map((id: unknown, index) => ({ id, path: [key, index] }))
    : [{ id: value, path: [key] }];
  return values.flatMap(({ id, path }) =>
    typeof id === 'string' && !isWrong(record, ...path)
      ? [{ id, place: placeOfValue(record, ...path) }]
      : [],
  );
}

import type { Content } from '../../content/load.ts';
import {
  allRecords,
  isWrong,
  type ParsedRecord,
  placeOfValue,
  type RecordKey,
  recordKey,
} from '../../content/records.ts';
import { type Problem, problem } from '../../problem.ts';

/**
 * The ids that a record had, the oldest first. That of today is among them where it has been given back, so that
 * the first one stays the first.
 */
export function formerIdsOf({ front }: Pick<ParsedRecord, 'front'>): readonly string[] {
  return ('formerly' in front ? front.formerly : undefined) ?? [];
}

/** Checks that each id that a record had is that of no other record now, and of one record before. */
export function checkFormerIds({ records, files }: Content, problems: Problem[]): void {
  const taken = new Map<RecordKey, string>(files.map((file) => [recordKey(file), file.path]));
  for (const record of allRecords(records)) {
    for (const [index, id] of formerIdsOf(record).entries()) {
      if (isWrong(record, 'formerly', index) || id === record.id) continue;
      const key = recordKey({ kind: record.kind, id });
      const owner = taken.get(key);
      taken.set(key, record.path);
      if (owner === undefined) continue;
      const reason = `found "${id}", an id of ${owner}; expected one that only this record had; delete it here`;
      problems.push(
        problem(record.path, placeOfValue(record, 'formerly', index), 'formerly', reason),
      );
    }
  }
}

import {
  allRecords,
  type ParsedRecord,
  type RecordKey,
  type Records,
  recordKey,
} from '../../content/records.ts';
import { filterRecords, isDraft } from './drafts.ts';
import type { Links } from './links.ts';
import { referencesOf } from './references.ts';

/**
 * The records that can be shown and compared: not the drafts that lack a key, nor what names one of these, which
 * is drafts too, unless that is a problem.
 */
export function withoutUnfinished(records: Records, links: Links): Records {
  return withoutNaming(records, links, (record) => isDraft(record) && record.wrong.length > 0);
}

/** Records without some of them, and without what names one of these, by however many steps. */
export function withoutNaming(
  records: Records,
  links: Links,
  isLeftOut: (record: ParsedRecord) => boolean,
): Records {
  const all = allRecords(records);
  const left = new Set(all.filter(isLeftOut).map(recordKey));
  if (left.size === 0) return records;
  const named = new Map<RecordKey, readonly RecordKey[]>(
    all.map((record) => [recordKey(record), namedBy(record, links)]),
  );
  // A set takes up what is added while it is gone through.
  for (const key of left) {
    for (const [naming, its] of named) if (its.includes(key)) left.add(naming);
  }
  return filterRecords(records, (record) => !left.has(recordKey(record)));
}

function namedBy(record: ParsedRecord, links: Links): RecordKey[] {
  const ids = referencesOf(record).flatMap(({ targets, id }) =>
    targets.map((kind) => recordKey({ kind, id })),
  );
  const linked = Object.values(links[recordKey(record)] ?? {}).flatMap((target) =>
    typeof target === 'object' && target.record !== undefined ? [target.record] : [],
  );
  return [...ids, ...linked];
}

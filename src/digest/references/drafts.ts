import type { ParsedRecord, Records } from '../../content/records.ts';

/** Tells whether a record is still being written. */
export function isDraft({ front }: ParsedRecord): boolean {
  return 'draft' in front && front.draft === true;
}

/** The records that are published. */
export function withoutDrafts(records: Records): Records {
  return filterRecords(records, (record) => !isDraft(record));
}

/** Some of all records. */
export function filterRecords(
  records: Records,
  isKept: (record: ParsedRecord) => boolean,
): Records {
  const kept = Object.entries(records).map(([kind, list]) => [kind, list.filter(isKept)]);
  return Object.fromEntries(kept) as Records;
}

import type { ContentRecord, Records } from '../../content/records.ts';

/** Tells whether a record is still being written. */
export function isDraft({ front }: ContentRecord): boolean {
  return 'draft' in front && front.draft === true;
}

/** The records that are published. */
export function withoutDrafts(records: Records): Records {
  const kept = Object.entries(records).map(([kind, list]) => [
    kind,
    list.filter((record: ContentRecord) => !isDraft(record)),
  ]);
  return Object.fromEntries(kept) as Records;
}

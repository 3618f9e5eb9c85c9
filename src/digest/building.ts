import type { ContentRecord } from '../content/records.ts';
import { isDraft } from './references/drafts.ts';
import type { Permalinks } from './references/permalinks.ts';

/** A thing of the digest while it is being put together: its lists can still grow. */
export type Building<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};

/** What every page has. */
export function pageOf(record: ContentRecord, permalinks: Permalinks) {
  const { kind, id } = record;
  return { id, permalink: permalinks.record(kind, id), draft: isDraft(record) };
}

/**
 * The value at a key that is known to be there, since every reference was checked.
 *
 * @throws Error when it is not, which is a fault in Dateline.
 */
export function known<T>(values: ReadonlyMap<string, T>, key: string): T {
  const value = values.get(key);
  if (value === undefined) throw new Error(`no record "${key}"; this is a fault in Dateline`);
  return value;
}

/** The newest of some calendar dates, which sort as text. */
export function newest(dates: readonly string[]): string {
  return [...dates].sort().at(-1) ?? '';
}

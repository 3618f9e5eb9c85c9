import type { ParsedRecord } from '../../content/records.ts';
import { isDraft } from '../references/drafts.ts';
import type { Context } from './context.ts';

/** The fields that everything with a page of its own has, and some keys of its front matter. */
export function pageFields<R extends ParsedRecord>(
  record: R,
  { permalinks }: Context,
  keys: readonly (keyof R['front'])[],
): Record<string, () => unknown> {
  const { kind, id, front } = record;
  return {
    id: () => id,
    permalink: () => permalinks.record(kind, id),
    draft: () => isDraft(record),
    ...Object.fromEntries(keys.map((key) => [key, () => (front as R['front'])[key]])),
  };
}

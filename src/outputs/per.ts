import type { Digest } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';

/** The lists of a digest of which each item can have a page, or a file for machines, of its own. */
export type Per = {
  [Key in keyof Digest]-?: Digest[Key] extends readonly { readonly permalink: Permalink }[]
    ? Key
    : never;
}[keyof Digest];

/** An item of such a list: an event, a track, a year. */
export type Item<P extends Per = Per> = Digest[P][number];

/** The id of a record, or the year: unique in its list. */
export function idOf(item: Item): string {
  return 'id' in item ? item.id : item.year;
}

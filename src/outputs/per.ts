import type { Digest } from '../digest/model.ts';

/** The lists of a digest of which each item can have a page, or a file for machines, of its own. */
export type Per =
  | 'articles'
  | 'events'
  | 'people'
  | 'places'
  | 'posts'
  | 'topics'
  | 'tracks'
  | 'years';

/** An item of such a list: an event, a track, a year. */
export type Item<P extends Per = Per> = Digest[P][number];

/** The id of a record, or the year: unique in its list. */
export function idOf(item: Item): string {
  return 'id' in item ? item.id : item.year;
}

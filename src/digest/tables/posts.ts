import type { Records } from '../../content/records.ts';
import type { Table } from './digest.ts';
import { groupBy } from './group-by.ts';

/** Ids of the posts of each event: those it names, then those that name it. */
export function postsByEvent({ events, posts }: Records): Table<readonly string[]> {
  const naming = groupBy(posts, ({ front }) => front.event);
  return Object.fromEntries(
    events.map(({ id, front }) => {
      const others = naming.get(id)?.map((post) => post.id) ?? [];
      return [id, [...new Set([...(front.posts ?? []), ...others])]];
    }),
  );
}

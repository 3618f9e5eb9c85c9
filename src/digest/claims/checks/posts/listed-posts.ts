import { sourceKey } from '../../../../content/kinds/source-kinds.ts';
import { placeOfValue, type Records } from '../../../../content/records.ts';
import type { Quotations } from '../../../citations/locating/locate-quotations.ts';
import type { Sources } from '../../../citations/sources.ts';
import type { RecordAlarm } from '../../../warnings/acceptances.ts';
import { postsOf } from '../../read-claims.ts';

/** Tells of posts that an event lists, though it cites neither them nor anything that quotes them. */
export function checkListedPosts(
  { events, posts }: Records,
  located: Quotations['events'],
  sources: Sources,
): Omit<RecordAlarm, 'rule'>[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return events.flatMap((event) => {
    const cited = new Set(located[event.id]?.citations.map(({ source }) => source));
    if (cited.size === 0) return [];
    return postsOf(event).flatMap((id) => {
      const post = byId.get(id);
      const quoting = post ? sources.quoting(post) : [];
      if (!post || quoting.length === 0) return [];
      if ([sourceKey(post), ...quoting].some((key) => cited.has(key))) return [];
      const paths = quoting.map((key) => sources.record(key).path).join(', ');
      const reason = `found the post ${id} among those of the event, which cites neither it nor anything that quotes it (${paths}); cite one of them, or delete the entry`;
      return [{ record: event, place: placeOfValue(event, 'posts'), claim: id, reason }];
    });
  });
}

import type { Records } from '../../../content/records.ts';
import { hashOf, type Memoize } from '../../../memoize.ts';
import type { Quotations } from '../../citations/locating/locate-quotations.ts';
import type { RecordAlarm } from '../../warnings/acceptances.ts';
import { otherBeside } from '../attribution.ts';
import { agentOf, readRegistry } from '../registry.ts';
import { checkAuthor } from './posts/author.ts';
import { checkDay } from './posts/day.ts';
import { checkListedPosts } from './posts/listed-posts.ts';
import { checkPlatform } from './posts/platform.ts';
import { readQuoting } from './posts/quoting.ts';

/**
 * Tells of a post that is newer than something that quotes it, of one whose author or platform is named by
 * nothing that quotes it, and of one that an event lists for no reason that its citations give.
 */
export function checkPosts(
  records: Records,
  { sources, posts, events }: Quotations,
  memoize: Memoize,
): readonly Omit<RecordAlarm, 'rule'>[] {
  const registry = readRegistry(records);
  // Anybody may be who stands beside the words of a post.
  const names = hashOf(registry);
  const alarms = records.posts.flatMap((post) => {
    const keys = sources.quoting(post);
    if (keys.length === 0) return [];
    const author = agentOf(registry, post.front.author);
    const read = [post, ...keys.map((key) => sources.record(key))];
    const inputs = ['checkPost', names, ...read.flatMap(({ path, hash }) => [path, hash])];
    const found = memoize(inputs, () => {
      const quoting = keys.map((key) => readQuoting(key, sources));
      const others = (posts[post.id]?.quotations ?? []).flatMap(({ source, match }) =>
        author ? (otherBeside(sources.text(source).text, match, author, registry) ?? []) : [],
      );
      return [
        ...checkDay(post, quoting),
        ...(author ? checkAuthor(post, quoting, { author, others }) : []),
        ...checkPlatform(post, quoting),
      ];
    });
    return found.map((alarm) => ({ ...alarm, record: post }));
  });
  return [...alarms, ...checkListedPosts(records, events, sources)];
}

/** As many records as are wanted, which take no time to parse: copies of a few under other names. */
import type { BodyLink } from '../../src/content/body/links.ts';
import { oneDay } from '../../src/content/dates/dates.ts';
import type { Content } from '../../src/content/load.ts';
import { allRecords, groupRecords, type ParsedRecord } from '../../src/content/records.ts';
import { cast, contentOf, write } from './records.ts';

const { records: few } = contentOf([
  ...cast,
  write(
    'articles',
    'one',
    'They met in Port Sample. They spoke of trade.\n\n"All is well," she posted.',
  ),
  write('posts', 'one', 'All is well.', { quotedIn: 'one' }),
  write('events', 'one', 'They met.[^1]\n\n[^1]: [Wire](../articles/one.md) "They met"', {
    place: 'port-sample',
    evidence: { date: 1, place: 1 },
  }),
]);

/**
 * Makes the content of a digest in which each event cites an article of its own, and each article quotes a
 * post.
 *
 * @param count Of the articles, of the events and of the posts together.
 */
export function manyRecords(count: number): Content {
  const [article, post, event] = [few.articles[0], few.posts[0], few.events[0]];
  if (!article || !post || !event) throw new Error('found no record of a kind');
  const copies = Array.from({ length: Math.ceil(count / 3) }, (_, index): ParsedRecord[] => {
    const id = `number-${index}`;
    const day = `20${30 + (index % 60)}-05-${String(10 + (index % 18))}`;
    const date = { ...event.front.date, edtf: day, earliest: day, latest: day };
    const start = { ...date.start, date: day };
    const links = event.links.map((link): BodyLink => ({ ...link, url: `../articles/${id}.md` }));
    return [
      { ...copyOf(article, id), front: { ...article.front, published: oneDay(day) } },
      { ...copyOf(post, id), front: { ...post.front, quotedIn: [id] } },
      { ...copyOf(event, id), front: { ...event.front, date: { ...date, start } }, links },
    ];
  });
  const others = allRecords(few).filter(({ kind }) => !/^(articles|posts|events)$/.test(kind));
  const records = groupRecords([...others, ...copies.flat()].slice(0, count + others.length));
  const files = allRecords(records).map(({ kind, id, path }) => ({ kind, id, path }));
  return { records, files, publicFiles: [], problems: [] };
}

function copyOf<R extends ParsedRecord>(record: R, id: string): R {
  return { ...record, id, path: `content/${record.kind}/${id}.md`, hash: `${record.hash} ${id}` };
}

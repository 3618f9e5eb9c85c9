import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/problem.ts';
import { loadProject } from '../../src/site/load-project.ts';
import { inFolder } from '../digest/digests.ts';
import { cast, type RecordText, write } from '../digest/records.ts';

const article = write('articles', 'the-article', 'They met.');
const event = write(
  'events',
  'the-event',
  'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."',
);
const sound = [...cast, article, event];

const load = (texts: readonly RecordText[], ...publicFiles: string[]) =>
  inFolder({ texts, publicFiles }, (root) => loadProject(root, {}));

describe('a file of public/ in the place of a file that the site makes', () => {
  test.each([
    ['index.html', 'index.html'],
    ['Feed.xml', 'feed.xml'],
    ['world.svg', 'world.svg'],
    ['events', 'events/the-event/oembed.json'],
    ['Pagefind', 'pagefind/pagefind.js'],
    ['cards', 'cards/home.png'],
    ['about/index.html', 'about/index.html'],
    ['events/The-Event/index.html', 'events/the-event/index.html'],
    ['robots.txt/ships.png', 'robots.txt'],
    ['tracks/leaders/feed.xml', 'tracks/leaders/feed.xml'],
    ['tracks/leaders', 'tracks/leaders/oembed.json'],
  ])('is refused, with what to do: %s', async (path, own) => {
    const { digest, problems } = await load(sound, path);
    expect(digest).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      `public/${path}:1:1: found a file in the place of ${own}, which the site makes itself; ` +
        'rename it or its folder (public-file)',
    ]);
  });

  test('is none beside the page of a record', async () => {
    const { digest, problems } = await load(
      sound,
      'events/map.png',
      'events/the-event/map.png',
      'about/me.png',
    );
    expect(problems).toEqual([]);
    expect(digest?.events).toHaveLength(1);
  });

  test('is reported with every other problem, in order of place', async () => {
    const lost = write('topics', 'linked', '[Nowhere](../events/nowhere.md)');
    const { problems } = await load([...sound, lost], 'feed.xml', 'a:b.txt');
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['content/topics/linked.md', 'link-missing'],
      ['public/a:b.txt', 'public-file'],
      ['public/feed.xml', 'public-file'],
    ]);
  });
});

/** The sitemap, read by an XML parser. */
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { sitemap } from '../../../src/outputs/crawlers/sitemap.ts';
import { altered } from '../../altered.ts';
import { digestAt, variants } from '../digests.ts';
import { childrenOf, readXml, textOf } from '../read-xml.ts';

function entriesOf(digest: Digest): [loc: string, lastmod: string | undefined][] {
  const urlset = readXml(sitemap(digest));
  expect(urlset).toMatchObject({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
  });
  return childrenOf(urlset, 'url').map((url) => [
    textOf(url, 'loc'),
    childrenOf(url, 'lastmod')[0]?.text,
  ]);
}

describe.each(variants)('the sitemap of the %s digest at %s', (name, siteUrl) => {
  test('has each page once, but no copy of an article', async () => {
    const digest = await digestAt(name, siteUrl);
    const locations = entriesOf(digest).map(([loc]) => loc);
    const { years, events, posts, tracks, people, organizations, places, topics } = digest;
    const folders = [
      '',
      'about/',
      'corrections/',
      'people/',
      'places/',
      'reversed/',
      'search/',
      'sources/',
    ];
    if (organizations.length > 0) folders.push('organizations/');
    if (topics.length > 0) folders.push('topics/');
    if (tracks.length > 0) folders.push('tracks/');
    const agents = [...people, ...organizations];
    const records = [...years, ...events, ...posts, ...tracks, ...agents, ...places, ...topics].map(
      ({ permalink }) => permalink.url,
    );
    expect(locations.toSorted()).toEqual(
      [...folders.map((folder) => siteUrl + folder), ...records].toSorted(),
    );
  });
});

test('a page was last changed when its newest record was', async () => {
  const entries = new Map(entriesOf(await digestAt('digest')));
  const changed = (path: string) => entries.get(`https://digest.example/${path}`);
  expect(changed('events/2030-07-04-special-envoys/')).toBe('2030-07-07');
  expect(changed('tracks/special-envoys/')).toBe('2030-07-07');
  expect(changed('posts/2030-05-02-onymous/')).toBe('2030-05-02');
  expect(changed('places/never-reached/')).toBeUndefined();
  expect(changed('')).toBe((await digestAt('digest')).updated);
});

test('the page of a person was last changed when the newest post on it was, if no event is newer', async () => {
  const digest = await digestAt('digest');
  const [post] = digest.posts;
  const author = digest.people.find(({ id }) => id === post?.author.id);
  if (!post || !author) throw new Error('found no author');
  const writer = altered(author, {
    events: [],
    posts: [post, altered(post, { updated: '2031-01-01' })],
  });
  const entries = new Map(entriesOf(altered(digest, { people: [writer] })));
  expect(entries.get(writer.permalink.url)).toBe('2031-01-01');
});

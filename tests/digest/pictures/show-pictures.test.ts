/** The pictures of the fixture, as pages and outputs have them. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { jsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { jsonLd } from '../../../src/outputs/json-ld/json-ld.ts';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { plainText } from '../../../src/outputs/text/plain-text.ts';
import { digestAt } from '../../outputs/digests.ts';

const site = 'https://someone.github.io/repo/';
let digest: Digest;

beforeAll(async () => {
  digest = await digestAt('pictures', site);
});

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('found an empty list');
  return item;
}

describe('a text shows its pictures', () => {
  test.each([
    ['events', () => first(digest.events).summary],
    ['articles', () => first(digest.articles).html],
    ['posts', () => first(digest.posts).html],
    ['people', () => first(digest.people).html],
    ['organizations', () => first(digest.organizations).html],
    ['places', () => first(digest.places).html],
    ['topics', () => first(digest.topics).html],
    ['tracks', () => first(digest.tracks).html],
    ['digest', () => digest.about],
  ])('in %s, with their sizes, captions and credits', async (kind, htmlOf) => {
    const html = htmlOf().replaceAll('><', '>\n<');
    await expect(html).toMatchFileSnapshot(`../../golden/pictures/${kind}.html`);
  });

  test('and lists them', () => {
    const [photo, drawing] = first(digest.events).pictures;
    expect(photo).toEqual({
      file: digest.permalinks.to('/photos/harbour%20dawn.jpg'),
      alt: 'A ship off the quay at sunrise',
      caption: 'The harbour on the morning of the talks.',
      credit: 'Photo: Sample Wire',
      width: 1600,
      height: 1000,
    });
    expect(drawing).toMatchObject({ alt: 'The coast of Samplia', width: 200, height: 100 });
  });
});

describe('beside the pages,', () => {
  test('feeds have whole addresses of the pictures, and the first of them as the picture of the entry', () => {
    const atom = atomFeed(digest, digest.permalinks.to('/feed.xml'));
    const { items } = JSON.parse(jsonFeed(digest, digest.permalinks.to('/feed.json')));
    const { content_html: html, image } = items[0];
    expect(image).toBe(`${site}photos/harbour%20dawn.jpg`);
    const addresses = [...html.matchAll(/ src(?:set)?="([^"]+)"/g)].flatMap(([, list = '']) =>
      list.split(', '),
    );
    expect(addresses).toContain(`${site}photos/harbour%20dawn.jpg.720w.webp 720w`);
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/someone\.github\.io\/repo\/\S/);
    expect(atom).toContain(`${site}photos/harbour%20dawn.jpg.720w.webp 720w`);
  });

  test('plain text has what the record says, and not what stands below pictures', () => {
    expect(plainText(first(digest.events).summary)).toBe(
      'They met on the sidelines of the Sample Summit. They spoke about the harbour trade.',
    );
  });

  test('a search finds the words below pictures, and what they show', () => {
    const [event] = searchRecords(digest);
    expect(event?.content).toContain('The harbour on the morning of the talks. Photo: Sample Wire');
    expect(event?.content).toContain('A ship off the quay at sunrise');
  });

  test('structured data has the pictures of what a page is about', () => {
    const subject = { type: 'event', page: first(digest.events) } as const;
    const graph: { '@type': string; image?: unknown }[] = JSON.parse(jsonLd(subject, digest))[
      '@graph'
    ];
    const node = graph.find((each) => each['@type'] === 'Event');
    expect(node?.image).toContainEqual({
      '@type': 'ImageObject',
      contentUrl: `${site}photos/harbour%20dawn.jpg`,
      url: `${site}photos/harbour%20dawn.jpg`,
      name: 'A ship off the quay at sunrise',
      caption: 'The harbour on the morning of the talks.',
      creditText: 'Photo: Sample Wire',
      width: '1600 px',
      height: '1000 px',
    });
  });
});

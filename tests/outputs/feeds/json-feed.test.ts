/** The JSON Feed, checked against a schema of the standard and against the Atom feed. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Digest, Track } from '../../../src/digest/model.ts';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { jsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { altered } from '../../altered.ts';
import { digestAt, hostileText, legal, placeOf, variants, withTexts } from '../digests.ts';
import { jsonFeedSchema } from '../json-feed.schema.ts';
import { childrenOf, readXml, textOf } from '../read-xml.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

interface Item {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_modified: string;
  tags: string[];
}

interface JsonFeed {
  title: string;
  home_page_url: string;
  feed_url: string;
  authors: { name: string }[];
  items: Item[];
}

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile<JsonFeed>(jsonFeedSchema);

/** The Atom feed of a digest or a track at its place. */
function atom(digest: Digest, track?: Track): string {
  return atomFeed(digest, placeOf(digest, 'feed.xml', track), track);
}

/** The JSON Feed. */
function feedOf(digest: Digest, track?: Track): string {
  return jsonFeed(digest, placeOf(digest, 'feed.json', track), track);
}

/** @throws Error when it is no JSON Feed. */
function read(json: string): JsonFeed {
  const feed: unknown = JSON.parse(json);
  if (!validate(feed)) throw new Error(ajv.errorsText(validate.errors));
  return feed;
}

test('the schema refuses a feed without items', () => {
  expect(() => read('{"version":"https://jsonfeed.org/version/1.1","title":"x"}')).toThrow('items');
});

describe.each(variants)('the feeds of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  test('are valid, and name their own address and the page with the same events', () => {
    for (const track of [undefined, ...digest.tracks]) {
      const folder = siteUrl + (track ? `tracks/${track.id}/` : '');
      expect(read(feedOf(digest, track))).toMatchObject({
        home_page_url: folder,
        feed_url: `${folder}feed.json`,
        language: digest.language,
        authors: [{ name: digest.editor ?? digest.title }],
      });
    }
  });

  test('have the same entries as the Atom feeds, under the same ids', () => {
    for (const track of [undefined, ...digest.tracks]) {
      const entries = childrenOf(readXml(atom(digest, track)), 'entry');
      const expected = entries.map((entry) => ({
        id: textOf(entry, 'id'),
        url: childrenOf(entry, 'link')[0]?.attributes.href,
        title: textOf(entry, 'title'),
        summary: textOf(entry, 'summary'),
        content_html: textOf(entry, 'content'),
        ...picturesIn(entry),
        ...publishedIn(entry),
        date_modified: textOf(entry, 'updated'),
        tags: childrenOf(entry, 'category').map(({ attributes }) => attributes.term),
      }));
      expect(read(feedOf(digest, track)).items).toEqual(expected);
    }
  });
});

/** The pictures of an entry of the Atom feed. */
function picturesIn(entry: Parameters<typeof childrenOf>[0]) {
  const enclosures = childrenOf(entry, 'link').filter(
    ({ attributes: { rel } }) => rel === 'enclosure',
  );
  if (enclosures.length === 0) return {};
  return {
    image: enclosures[0]?.attributes.href,
    attachments: enclosures.map(({ attributes: { href, type, title } }) => ({
      url: href,
      mime_type: type,
      title,
    })),
  };
}

/** The day an entry was added, where the Atom feed says it. */
function publishedIn(entry: Parameters<typeof childrenOf>[0]) {
  const [published] = childrenOf(entry, 'published');
  return published ? { date_published: textOf(entry, 'published') } : {};
}

test('an item says when it was added where the record does, and only there', async () => {
  const digest = await digestAt('digest');
  const events = digest.events.map((event, index) =>
    altered(event, index === 0 ? { added: '2030-07-06', updated: '2030-07-07' } : {}),
  );
  const { items } = read(feedOf(altered(digest, { events })));
  expect(items.filter((item) => 'date_published' in item)).toMatchObject([
    {
      date_published: expect.stringMatching(/^2030-07-06T12:/),
      date_modified: expect.stringMatching(/^2030-07-07T12:/),
    },
  ]);
});

test('a digest without events, or without any record, has a valid feed all the same', async () => {
  const digest = await digestAt('digest');
  expect(read(feedOf(altered(digest, { events: [], updated: '' }))).items).toEqual([]);
});

test('whatever the texts, the feed is valid and keeps them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const expected = legal(text);
      fc.pre(expected !== '');
      const feed = read(feedOf(withTexts(digest, text)));
      expect(feed.title).toBe(expected);
      expect(legal(feed.items.map((item) => item.content_html).join(''))).toBe(
        feed.items.map((item) => item.content_html).join(''),
      );
      for (const item of feed.items) {
        expect(item.title).toBe(expected);
        expect(new Set(item.tags)).toEqual(new Set([expected]));
      }
    }),
  );
});

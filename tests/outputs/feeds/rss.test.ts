/** The RSS feed, read back by an XML parser and by a feed reader, and held against the Atom feed. */
import fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, test, vi } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { rssFeed } from '../../../src/outputs/feeds/rss.ts';
import { altered } from '../../altered.ts';
import { digestAt, hostileText, legal, placeOf, variants, withTexts } from '../digests.ts';
import { childrenOf, readXml, textOf, type XmlElement } from '../read-xml.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

function rss(digest: Digest): string {
  return rssFeed(digest, placeOf(digest, 'rss.xml'));
}

/** The channel of a feed, which is the only child that the root may have. */
function channelIn(xml: string): XmlElement {
  const feed = readXml(xml);
  expect(feed).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
  expect(feed.children.map(({ name }) => name)).toEqual(['channel']);
  const [channel] = feed.children;
  if (!channel) throw new Error('found no channel');
  return channel;
}

function entriesOf(digest: Digest): XmlElement[] {
  return childrenOf(readXml(atomFeed(digest, placeOf(digest, 'feed.xml'))), 'entry');
}

describe.each(variants)('the feed of the %s digest at %s', (name, siteUrl) => {
  test('has what RSS 2.0 asks for, and its own address', async () => {
    const digest = await digestAt(name, siteUrl);
    const channel = channelIn(rss(digest));
    expect(textOf(channel, 'title')).toBe(digest.title);
    expect(textOf(channel, 'link')).toBe(siteUrl);
    expect(textOf(channel, 'description')).toBe(digest.description);
    expect(textOf(channel, 'language')).toBe(digest.language);
    expect(childrenOf(channel, 'atom:link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: `${siteUrl}rss.xml` },
    ]);
  });

  test('has the entries of the Atom feed, under the same ids, in the same order', async () => {
    const digest = await digestAt(name, siteUrl);
    const { items } = await new Parser().parseString(rss(digest));
    const expected = entriesOf(digest).map((entry) => {
      const [published = textOf(entry, 'updated')] = childrenOf(entry, 'published').map(
        ({ text }) => text,
      );
      const pictures = childrenOf(entry, 'link').filter(
        ({ attributes: { rel } }) => rel === 'enclosure',
      );
      return {
        guid: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        link: childrenOf(entry, 'link')[0]?.attributes.href,
        isoDate: published.replace('Z', '.000Z'),
        'content:encoded': textOf(entry, 'content'),
        ...(pictures[0] && {
          enclosure: {
            url: pictures[0].attributes.href,
            type: pictures[0].attributes.type,
            length: '0',
          },
        }),
      };
    });
    expect(items).toMatchObject(expected);
  });

  test('says in each item when it was changed, and that its id is no address', async () => {
    const digest = await digestAt(name, siteUrl);
    const items = childrenOf(channelIn(rss(digest)), 'item');
    expect(items.map((item) => textOf(item, 'dcterms:modified'))).toEqual(
      entriesOf(digest).map((entry) => textOf(entry, 'updated')),
    );
    for (const item of items) {
      expect(childrenOf(item, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'false' });
      expect(textOf(item, 'pubDate')).toMatch(
        /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} 12:\d\d:\d\d GMT$/,
      );
    }
  });
});

test('a digest without events, or without any record, has a valid feed all the same', async () => {
  const digest = altered(await digestAt('digest'), { events: [], updated: '' });
  expect(childrenOf(channelIn(rss(digest)), 'item')).toEqual([]);
});

test('whatever the texts, the feed is well-formed and keeps them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const channel = channelIn(rss(withTexts(digest, text)));
      const expected = legal(text).replace(/\r\n?/g, '\n');
      for (const element of [channel, ...childrenOf(channel, 'item')]) {
        expect(textOf(element, 'title')).toBe(expected);
      }
      expect(textOf(channel, 'description')).toBe(expected);
    }),
  );
});

/** The Atom feed, read back by an XML parser and by a feed reader that did not write it. */
import fc from 'fast-check';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Digest, Event, Track } from '../../../src/digest/model.ts';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import { altered } from '../../altered.ts';
import { attributeOf, elementsOf, wordsOf } from '../../site/parsed-page.ts';
import { digestAt, hostileText, legal, placeOf, variants, withTexts } from '../digests.ts';
import { childrenOf, readXml, textOf } from '../read-xml.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

/** The feed of a digest or a track at its place. */
function atom(digest: Digest, track?: Track): string {
  return atomFeed(digest, placeOf(digest, 'feed.xml', track), track);
}

const timestamp = /^\d{4}-\d\d-\d\dT12:00:00Z$/;

describe.each(variants)('the feeds of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  function feeds() {
    const whole = { xml: atom(digest), path: 'feed.xml', page: '', events: digest.events };
    const tracks = digest.tracks.map((track) => ({
      xml: atom(digest, track),
      path: `tracks/${track.id}/feed.xml`,
      page: `tracks/${track.id}/`,
      events: digest.events.filter((event) => event.track?.id === track.id),
    }));
    return [whole, ...tracks];
  }

  test('have all that RFC 4287 asks for, and no element twice that may stand once', () => {
    for (const { xml, path, page } of feeds()) {
      const feed = readXml(xml);
      expect(feed).toMatchObject({ name: 'feed', attributes: { 'xml:lang': digest.language } });
      expect(textOf(feed, 'id')).toBe(siteUrl + path);
      expect(textOf(feed, 'title')).toContain(digest.title);
      expect(textOf(feed, 'updated')).toMatch(timestamp);
      expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).toEqual([
        digest.editor ?? digest.title,
      ]);
      expect(childrenOf(feed, 'link').map(({ attributes }) => attributes)).toEqual([
        { rel: 'self', type: 'application/atom+xml', href: siteUrl + path },
        { rel: 'alternate', type: 'text/html', href: siteUrl + page },
      ]);
      for (const entry of childrenOf(feed, 'entry')) {
        expect(textOf(entry, 'id')).toMatch(/^tag:[a-z.]+,2026:events\/[a-z0-9-]+$/);
        expect(textOf(entry, 'title')).not.toBe('');
        expect(textOf(entry, 'summary')).not.toMatch(/^$|<(p|sup|a)\b/);
        expect(textOf(entry, 'updated')).toMatch(timestamp);
        expect(childrenOf(entry, 'content')[0]?.attributes).toEqual({ type: 'html' });
        expect(childrenOf(entry, 'link')).toHaveLength(1);
      }
    }
  });

  test('have the events that they should, with their address, day, content, track and topics', async () => {
    for (const { xml, events } of feeds()) {
      const { items } = await new Parser().parseString(xml);
      const entries = childrenOf(readXml(xml), 'entry');
      expect(items.map(({ link }) => link).sort()).toEqual(
        events.map(({ permalink }) => permalink.url).sort(),
      );
      items.forEach((item, index) => {
        const event = eventOf(digest, item.title ?? '');
        const [entry] = entries.slice(index);
        if (!entry) throw new Error(`found no entry "${item.title}"`);
        expect(item.link).toBe(event.permalink.url);
        // The reader takes the day on which an entry was published, where there is one.
        expect(item.isoDate).toBe(`${event.added ?? event.updated}T12:00:00.000Z`);
        expect(textOf(entry, 'updated')).toBe(`${event.updated}T12:00:00Z`);
        expect(item.content).toBe(textOf(entry, 'content'));
        expect(childrenOf(entry, 'category').map(({ attributes }) => attributes.term)).toEqual([
          ...(event.track ? [event.track.title] : []),
          ...event.topics.map((topic) => topic.name),
          ...(event.isDisputed ? ['Disputed'] : []),
        ]);
      });
    }
  });

  test('are updated when the last changed of their events was, which comes first', () => {
    for (const { xml, events } of feeds()) {
      const feed = readXml(xml);
      const days = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'updated'));
      expect(days).toEqual(days.toSorted().toReversed());
      if (events.length > 0) expect(textOf(feed, 'updated')).toBe(days[0]);
    }
  });

  test('have whole entries, in which every link is absolute', () => {
    for (const entry of childrenOf(readXml(atom(digest)), 'entry')) {
      const event = eventOf(digest, textOf(entry, 'title'));
      const html = textOf(entry, 'content');
      const links = elementsOf(html, 'a').map((link) => attributeOf(link, 'href') ?? '');
      expect(links.filter((link) => !/^(https?:\/\/|mailto:)/.test(link))).toEqual([]);
      const footnotes = links.filter((address) => address.includes('#citation-'));
      expect(new Set(footnotes)).toEqual(
        new Set(event.citations.map(({ id }) => `${event.permalink.url}#${id}`)),
      );
      expect(elementsOf(html, 'q').map(wordsOf)).toEqual(
        event.citations.map(({ quotation }) => quotation),
      );
      expect(links).toEqual(
        expect.arrayContaining(
          event.citations.map(({ source, passage }) => `${source.permalink.url}#${passage.id}`),
        ),
      );
      expect(elementsOf(html, 'blockquote')).toHaveLength(event.posts.length);
    }
  });

  test('have quotations in the language of their source, which run in its direction', () => {
    for (const entry of childrenOf(readXml(atom(digest)), 'entry')) {
      const { citations, posts } = eventOf(digest, textOf(entry, 'title'));
      const html = textOf(entry, 'content');
      const attributesOf = (name: string) => elementsOf(html, name).map(({ attribs }) => attribs);
      expect(attributesOf('q')).toEqual(
        citations.map(({ source }) => ({ lang: source.language, dir: 'auto' })),
      );
      expect(attributesOf('blockquote')).toEqual(
        posts.map(({ language }) => ({ lang: language, dir: 'auto' })),
      );
    }
  });
});

function eventOf(digest: Digest, title: string): Event {
  const event = digest.events.find((candidate) => candidate.title === title);
  if (!event) throw new Error(`found no event "${title}"`);
  return event;
}

test('an entry has the same id wherever on its host the digest is published', async () => {
  const ids = async (siteUrl: string) => {
    const feed = readXml(atom(await digestAt('digest', siteUrl)));
    return childrenOf(feed, 'entry').map((entry) => textOf(entry, 'id'));
  };
  const atRoot = await ids('https://digest.example/');
  expect(await ids('https://digest.example/repo/')).toEqual(atRoot);
  expect(await ids('http://digest.example:8080/a/b')).toEqual(atRoot);
  expect(new Set(atRoot).size).toBe(atRoot.length);
});

test('corrections are in the entry, with their day', async () => {
  const digest = await digestAt('digest');
  const entries = childrenOf(readXml(atom(digest)), 'entry');
  const corrected = entries.filter(
    (entry) => eventOf(digest, textOf(entry, 'title')).corrections[0],
  );
  expect(corrected.map((entry) => textOf(entry, 'content'))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('<em>Corrected on 10 May 2030: Musterland was misspelt.</em>'),
    ]),
  );
});

test('a feed has the fifty events that changed last, whatever the order of the timeline', async () => {
  const digest = await digestAt('digest');
  const [event] = digest.events;
  if (!event) throw new Error('found no event');
  const events = Array.from({ length: 60 }, (_, index) => {
    const number = String(index).padStart(2, '0');
    return altered(event, { id: `event-${number}`, updated: `20${number}-01-01` });
  });
  const newest = Array.from({ length: 50 }, (_, index) => `20${59 - index}-01-01T12:00:00Z`);
  for (const order of ['newest-first', 'oldest-first'] as const) {
    const feed = readXml(atom(altered(digest, { order, events })));
    const updated = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'updated'));
    expect(updated).toEqual(newest);
  }
});

test('an old event that was added last comes first, and says when it was added', async () => {
  const digest = await digestAt('digest');
  const oldest = digest.events.at(-1);
  const events = digest.events.map((event) =>
    altered(event, event === oldest ? { added: '2031-03-01', updated: '2031-03-02' } : {}),
  );
  const [first, ...others] = childrenOf(readXml(atom(altered(digest, { events }))), 'entry');
  if (!first) throw new Error('found no entry');
  expect(textOf(first, 'title')).toBe(oldest?.title);
  expect(textOf(first, 'published')).toBe('2031-03-01T12:00:00Z');
  expect(textOf(first, 'updated')).toBe('2031-03-02T12:00:00Z');
  expect(others.flatMap((entry) => childrenOf(entry, 'published'))).toEqual([]);
});

test('events that changed on one day come newest first, whatever the order of the timeline', async () => {
  const digest = await digestAt('digest');
  const events = digest.events.map((event) => altered(event, { updated: '2030-12-31' }));
  const titlesIn = (changed: Digest) =>
    childrenOf(readXml(atom(changed)), 'entry').map((entry) => textOf(entry, 'title'));
  const newestFirst = events.map(({ title }) => title);
  expect(titlesIn(altered(digest, { events }))).toEqual(newestFirst);
  expect(titlesIn(altered(digest, { order: 'oldest-first', events: events.toReversed() }))).toEqual(
    newestFirst,
  );
});

test('a digest without events, or without any record, has a valid feed all the same', async () => {
  const digest = await digestAt('digest');
  const feed = readXml(atom(altered(digest, { events: [], updated: '' })));
  expect(textOf(feed, 'updated')).toMatch(timestamp);
  expect(childrenOf(feed, 'entry')).toEqual([]);
});

test('whatever the texts, the feed is well-formed and keeps them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const xml = atom(withTexts(digest, text));
      const expected = legal(text).replace(/\r\n?/g, '\n');
      const feed = readXml(xml);
      expect(textOf(feed, 'title')).toBe(expected);
      expect(textOf(feed, 'subtitle')).toBe(expected);
      for (const entry of childrenOf(feed, 'entry')) {
        expect(textOf(entry, 'title')).toBe(expected);
        const terms = childrenOf(entry, 'category').map(({ attributes }) => attributes.term);
        expect(new Set(terms)).toEqual(new Set([expected.replace(/[\t\n]/g, ' ')]));
        const quotations = elementsOf(textOf(entry, 'content'), 'q').map(wordsOf);
        const words = expected.replace(/\s+/g, ' ').trim();
        // Of a withdrawn source there are no words to quote.
        expect(quotations.filter((each) => each !== words && each !== '')).toEqual([]);
        if (words !== '') expect(quotations).toContain(words);
      }
    }),
  );
});

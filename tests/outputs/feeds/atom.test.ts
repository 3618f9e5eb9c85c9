/** The Atom feed, read back by an XML parser and by a feed reader that did not write it. */
import fc from 'fast-check';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Digest, Event } from '../../../src/digest/model.ts';
import { messagesFor } from '../../../src/messages/index.ts';
import { eventMarks } from '../../../src/messages/labels/event-marks.ts';
import { atomFeed } from '../../../src/outputs/feeds/atom.ts';
import type { Followed } from '../../../src/outputs/feeds/channel.ts';
import { timestampOf } from '../../../src/outputs/feeds/timestamp.ts';
import { altered } from '../../altered.ts';
import { attributeOf, elementsOf, wordsOf } from '../../site/built/parsed-page.ts';
import { digestAt, hostileText, legal, placeOf, variants, withTexts } from '../digests.ts';
import { childrenOf, readXml, textOf } from '../read-xml.ts';

/** A hundred digests are made and read, on slow machines too. */
vi.setConfig({ testTimeout: 60_000 });

/** The feed of a digest, or of a part of it, at its place. */
function atom(digest: Digest, of?: Followed): string {
  return atomFeed(digest, placeOf(digest, 'feed.xml', of), of);
}

/** The hour after noon in UTC, which is on the same day nearly everywhere. */
const timestamp = /^\d{4}-\d\d-\d\dT12:\d\d:\d\dZ$/;

describe.each(variants)('the feeds of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  function feeds() {
    const whole = { xml: atom(digest), path: 'feed.xml', page: '', events: digest.events };
    const parts = [...digest.tracks, ...digest.topics, ...digest.people].map((part) => ({
      xml: atom(digest, part),
      path: `${part.permalink.path.slice(1)}feed.xml`,
      page: part.permalink.path.slice(1),
      events: digest.events.filter(({ track, topics, participants }) =>
        [track, ...topics, ...participants.map(({ agent }) => agent)].some(
          (each) => each?.permalink.path === part.permalink.path,
        ),
      ),
    }));
    return [whole, ...parts];
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
        const links = childrenOf(entry, 'link').map(({ attributes: { rel, type } }) => [rel, type]);
        const { pictures } = eventOf(digest, textOf(entry, 'title'));
        expect(links).toEqual([
          ['alternate', 'text/html'],
          ...pictures.map(() => ['enclosure', expect.stringMatching(/^image\/[a-z+]+$/)]),
        ]);
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
        expect(item.isoDate?.replace('.000', '')).toBe(
          timestampOf(event.added ?? event.updated, event.id),
        );
        expect(textOf(entry, 'updated')).toBe(timestampOf(event.updated, event.id));
        expect(item.content).toBe(textOf(entry, 'content'));
        expect(childrenOf(entry, 'category').map(({ attributes }) => attributes.term)).toEqual([
          ...(event.track ? [event.track.title] : []),
          ...event.topics.map((topic) => topic.name),
          ...eventMarks(event, messagesFor(digest.language)),
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

/** A digest with events that were last changed on these days. */
async function changedOn(days: readonly string[]): Promise<Digest> {
  const digest = await digestAt('digest');
  const [event] = digest.events;
  if (!event) throw new Error('found no event');
  const events = days.map((updated, index) =>
    altered(event, { id: `event-${String(index).padStart(2, '0')}`, updated }),
  );
  return altered(digest, { events });
}

function daysIn(digest: Digest): string[] {
  const entries = childrenOf(readXml(atom(digest)), 'entry');
  return entries.map((entry) => textOf(entry, 'updated').slice(0, 'YYYY-MM-DD'.length));
}

test('a feed has the fifty events that changed last, whatever the order of the timeline', async () => {
  const days = Array.from({ length: 60 }, (_, index) => `20${String(index + 10)}-01-01`);
  const digest = await changedOn(days);
  expect(daysIn(digest)).toEqual(days.toReversed().slice(0, 50));
  expect(daysIn(altered(digest, { events: digest.events.toReversed() }))).toEqual(
    days.toReversed().slice(0, 50),
  );
});

test('a feed has all events that changed in the year before its newest, be they more than fifty', async () => {
  const lastYear = Array.from({ length: 70 }, () => '2030-06-02');
  const digest = await changedOn(['2030-06-01', ...lastYear, '2031-06-01']);
  expect(daysIn(digest)).toEqual(['2031-06-01', ...lastYear]);
});

test('two events of one day have an order of their own, which a third never changes', async () => {
  const day = '2030-05-01';
  const idsIn = (digest: Digest) =>
    childrenOf(readXml(atom(digest)), 'entry').map((entry) => [
      textOf(entry, 'id'),
      textOf(entry, 'updated'),
    ]);
  const three = await changedOn([day, day, day]);
  const all = idsIn(three);
  expect(new Set(all.map(([, updated]) => updated)).size).toBe(3);
  for (const without of three.events) {
    const events = three.events.filter((event) => event !== without);
    const others = all.filter(([id]) => !id?.endsWith(without.id));
    expect(idsIn(altered(three, { events }))).toEqual(others);
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
  expect(textOf(first, 'published')).toMatch(/^2031-03-01T12:/);
  expect(textOf(first, 'updated')).toMatch(/^2031-03-02T12:/);
  expect(others.flatMap((entry) => childrenOf(entry, 'published'))).toEqual([]);
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

/** The file for TimelineJS 3; `tests/browser/timelinejs.test.ts` loads it in the real one. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { timelineJson } from '../../../src/outputs/data/timeline-json.ts';
import { altered } from '../../altered.ts';
import { addressesOf, elementsOf, wordsOf } from '../../site/built/parsed-page.ts';
import { digestAt, hostileText, legal, variants, withTexts } from '../digests.ts';
import { eventAt } from '../event-at.ts';

interface Slide {
  unique_id: string;
  display_date: string;
  /** Of an event that is of a track. */
  group?: string;
  start_date: Record<string, number>;
  end_date?: Record<string, number>;
  text: { headline: string; text: string };
  media?: { url: string; alt: string; caption?: string; credit?: string };
}

function read(digest: Digest): { title: Slide; events: Slide[] } {
  return JSON.parse(timelineJson(digest));
}

/** What is left of HTML when its markup is taken out, the way TimelineJS does with some fields. */
function withoutMarkup(html: string): string {
  return elementsOf(`<p>${html}</p>`, 'p').map(wordsOf).join('');
}

describe.each(variants)('the timeline of the %s digest at %s', (name, siteUrl) => {
  let digest: Digest;

  beforeAll(async () => {
    digest = await digestAt(name, siteUrl);
  });

  test('has each event with its title, track and page', () => {
    const { title, events } = read(digest);
    expect(withoutMarkup(title.text.headline)).toBe(digest.title);
    expect(
      events.map(({ unique_id, group, text }) => [
        unique_id,
        withoutMarkup(text.headline),
        addressesOf(text.headline),
        group === undefined ? undefined : withoutMarkup(withoutMarkup(group)),
      ]),
    ).toEqual(
      digest.events.map(({ id, title: headline, track }) => [
        id,
        headline,
        [`${siteUrl}events/${id}/`],
        track?.title,
      ]),
    );
  });

  test('has the first picture of an event beside its text, and not in it, with who made it', () => {
    for (const [index, { media, text }] of read(digest).events.entries()) {
      const [picture] = digest.events[index]?.pictures ?? [];
      expect(media?.url).toBe(picture?.file.url);
      expect(media?.alt).toBe(picture?.alt);
      expect(withoutMarkup(media?.caption ?? '')).toBe(picture?.caption ?? '');
      expect(withoutMarkup(media?.credit ?? '')).toBe(picture?.credit ?? '');
      expect(elementsOf(text.text, 'figure')).toHaveLength(
        Math.max(0, (digest.events[index]?.pictures.length ?? 0) - 1),
      );
    }
  });

  test('has whole summaries, with absolute links', () => {
    for (const [index, { text }] of read(digest).events.entries()) {
      expect(addressesOf(text.text)).toEqual(
        expect.arrayContaining(
          (digest.events[index]?.citations ?? []).map(
            ({ event, id }) => `${event.permalink.url}#${id}`,
          ),
        ),
      );
      expect(addressesOf(text.text).filter((link) => !/^https?:/.test(link))).toEqual([]);
    }
  });
});

test.each<[id: string, start: Record<string, number>, end?: number[]]>([
  [
    '2030-05-02-onymous-muster-port-nowhere',
    { year: 2030, month: 5, day: 2, hour: 16, minute: 30 },
  ],
  ['2029-12-30-new-year-conference', { year: 2029, month: 12, day: 30 }, [2030, 1, 2, 23, 59]],
  ['2030-09-autumn-round', { year: 2030, month: 9 }, [2030, 11, 30, 23, 59]],
  ['2028-first-contact', { year: 2028 }],
])('%s has the parts of its date that are known', async (id, start, end) => {
  const slide = read(await digestAt('digest')).events.find(({ unique_id }) => unique_id === id);
  expect(slide?.start_date).toEqual(start);
  expect(slide?.end_date && Object.values(slide.end_date)).toEqual(end);
});

test.each([
  ['2030-05-02', '10:00/11:30', { year: 2030, month: 5, day: 2, hour: 11, minute: 30 }],
  ['2030-05-02', '22:00/01:30', { year: 2030, month: 5, day: 3, hour: 1, minute: 30 }],
  ['2030-05-02', '10:00', undefined],
  ['2030-05-02/..', undefined, undefined],
  ['2030-05-02/', undefined, undefined],
])('an event of %s, %s, ends then: %j', async (edtf, local, end) => {
  const digest = await digestAt('digest');
  const events = [eventAt(digest.events[0], edtf, local)];
  expect(read(altered(digest, { events })).events[0]?.end_date).toEqual(end);
});

test('a doubtful date is shown as one', async () => {
  const dates = read(await digestAt('digest')).events.map(({ display_date }) => display_date);
  expect(dates).toContainEqual(expect.stringMatching(/^perhaps about Thursday, 4 July 2030 · /));
});

test('whatever the texts, no markup comes of them', async () => {
  const digest = await digestAt('digest');
  fc.assert(
    fc.property(hostileText, (text) => {
      const expected = legal(text).replace(/\s+/g, ' ').trim();
      const { events } = read(withTexts(digest, text));
      for (const { text: html, group, display_date: date } of events) {
        expect(elementsOf(html.headline).map((element) => element.name)).toEqual(['a']);
        expect(withoutMarkup(html.headline)).toBe(expected);
        if (group === undefined) throw new Error('found no track');
        for (const twice of [group, date]) {
          expect(elementsOf(twice)).toEqual([]);
          expect(elementsOf(withoutMarkup(twice))).toEqual([]);
        }
        expect(withoutMarkup(withoutMarkup(group))).toBe(expected);
      }
    }),
    { numRuns: 50 },
  );
});

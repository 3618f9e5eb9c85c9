import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseFuzzyDate } from '../../../src/content/dates/dates.ts';
import type { Digest, Event } from '../../../src/digest/model.ts';
import { type Card, cardsOf } from '../../../src/outputs/cards/card.ts';
import { headlineStyle } from '../../../src/outputs/cards/card-styles.ts';
import { pageColors, trackColors } from '../../../src/outputs/cards/colors.ts';
import { fitHeadline } from '../../../src/outputs/cards/text/fit-headline.ts';
import { altered } from '../../altered.ts';
import { digestAt } from '../digests.ts';

describe('the cards of a digest', () => {
  let digest: Digest;
  let cards: Map<string, Card>;

  beforeAll(async () => {
    digest = await digestAt('digest');
    cards = cardsOf(digest);
  });

  test('are one for the home page, each track and each event', () => {
    expect([...cards.keys()]).toEqual([
      '/cards/home.png',
      ...digest.tracks.map(({ id }) => `/cards/tracks/${id}.png`),
      ...digest.events.map(({ id }) => `/cards/events/${id}.png`),
    ]);
  });

  test('of an event says what it was, when, where, in which track, and in which digest', () => {
    expect(cards.get('/cards/events/2030-05-02-onymous-muster-port-nowhere.png')).toEqual({
      language: 'en',
      date: 'Thursday, 2 May 2030',
      labels: [{ text: 'Onymous–Muster', color: 'blue' }],
      kind: 'Bilateral meeting',
      headline: 'Onymous and Muster meet in Port Nowhere',
      setting: 'Port Nowhere, Fictavia · Harbour Conference',
      digestTitle: digest.title,
    });
  });

  test('of an event without place and occasion has no line for them', () => {
    const card = cards.get('/cards/events/2028-first-contact.png');
    expect(card).toMatchObject({ kind: 'Telephone call', setting: undefined });
  });

  test('of a track says whom it follows, and the days from which to which', () => {
    expect(cards.get('/cards/tracks/heads.png')).toEqual({
      language: 'en',
      date: 'perhaps 2028 to about 3 May 2030',
      labels: [{ text: 'Heads of government', color: 'blue' }],
      headline: 'Onymous–Muster',
      setting: 'Ann Onymous · Max Muster',
      digestTitle: digest.title,
    });
    expect(cards.get('/cards/tracks/special-envoys.png')?.date).toBe('perhaps about 4 July 2030');
  });

  test('of the home page has all tracks, and the title of the digest once', () => {
    expect(cards.get('/cards/home.png')).toEqual({
      language: 'en',
      date: 'perhaps 2028 to about November 2030',
      labels: digest.tracks.map(({ title, color }) => ({ text: title, color })),
      headline: digest.title,
      setting: digest.description,
    });
  });

  test.each([
    [['2030-05-02'], '2 May 2030'],
    [['2030-05-02', '2030-05-02'], '2 May 2030'],
    [['2030-05-02/2030-05-03'], '2–3 May 2030'],
    [['2028?', '2030-09/2030-11~', '2030-05-02'], 'perhaps 2028 to about November 2030'],
  ])('of the home page is no more exact than its events, of %j', (dates, period) => {
    const events = dates.map((date) => eventOn(digest, date));
    expect(cardsOf(altered(digest, { events })).get('/cards/home.png')?.date).toBe(period);
  });

  test('have no date where there is no event', () => {
    const tracks = digest.tracks.map((track) => altered(track, { events: [] }));
    const empty = cardsOf(altered(digest, { tracks, events: [] }));
    expect([...empty.values()].filter(({ date }) => date !== undefined)).toEqual([]);
    expect(empty.size).toBe(1 + tracks.length);
  });

  test('are for the newest events of many', () => {
    const events = ['2001', '2002', '2003'].map((year) =>
      altered(eventOn(digest, year), { isRecent: year !== '2001' }),
    );
    const paths = [...cardsOf(altered(digest, { events })).keys()];
    expect(paths.filter((path) => path.startsWith('/cards/events/'))).toEqual([
      '/cards/events/event-on-2002.png',
      '/cards/events/event-on-2003.png',
    ]);
  });
});

function eventOn({ events: [event] }: Digest, edtf: string): Event {
  const date = parseFuzzyDate(edtf);
  if (!event || !date) throw new Error('found no event to copy');
  return altered(event, { id: `event-on-${edtf}`, date });
}

describe('the colours', () => {
  const tokens = readFileSync('templates/styles/tokens.css', 'utf8');

  test.each(Object.entries({ ...pageColors, ...trackColors }))(
    'are those of the light page: %s',
    (name, color) => {
      const [, light] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), `).exec(tokens) ?? [];
      expect(color).toBe(light);
    },
  );
});

describe('the headline', () => {
  const room = { width: 768, height: 260 };
  /** Words of so many characters, each half as wide as it is high. */
  const wordsOf = (...lengths: number[]) =>
    lengths.map((length, index) => ({ word: length / 2, before: index === 0 ? 0 : 0.25 }));
  const styleAt = (size: number) => headlineStyle(size, 'They meet');

  test.each([
    ['is large if it is short', wordsOf(1), 84],
    ['shrinks a little to stay on one line', wordsOf(9, 10), 72],
    ['shrinks no further for that', wordsOf(10, 12), 84],
    ['shrinks more to stay on two lines', wordsOf(10, 3, 10, 10, 3, 10), 60],
    ['is moderate on three lines', wordsOf(9, 10, 9, 10, 9, 10), 72],
    ['is as large as the room allows if it is long', wordsOf(...Array(36).fill(5)), 38],
    ['is small enough for its longest word', wordsOf(3, 34), 43],
  ])('%s', (_, widths, size) => {
    expect(fitHeadline(widths, styleAt, room)).toEqual({ size });
  });

  test('is cut off in the smallest size if there is no room for all of it', () => {
    expect(fitHeadline(wordsOf(...Array(90).fill(5)), styleAt, room)).toEqual({
      size: 38,
      cutAfter: 6,
    });
  });

  test('is cut off too, so that it is broken, if a word is wider than the line', () => {
    expect(fitHeadline(wordsOf(60), styleAt, room)).toEqual({ size: 38, cutAfter: 6 });
  });
});

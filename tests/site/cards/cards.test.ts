import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadDigest } from '../../../src/digest/load.ts';
import type { Digest, Track } from '../../../src/digest/model.ts';
import type { Card } from '../../../src/outputs/cards/card.ts';
import { pageColors, trackColors } from '../../../src/outputs/cards/colors.ts';
import { renderCards } from '../../../src/site/cards/cards.ts';
import { drawCard } from '../../../src/site/cards/draw-card.ts';
import type { SiteFile } from '../../../src/site/publish/site-file.ts';
import { openStore } from '../../../src/site/store/store.ts';
import { altered } from '../../altered.ts';
import { folderOf } from '../../project.ts';

vi.mock('../../../src/site/cards/draw-card.ts', { spy: true });

let digest: Digest;
let cache: string;
let files: SiteFile[];

beforeAll(async () => {
  const loaded = await loadDigest(folderOf('minimal'), {});
  if (!loaded.digest) throw new Error('found no digest');
  digest = loaded.digest;
  cache = temporaryFolder();
  files = (await renderAndCount()).files;
});
afterAll(() => rmSync(cache, { recursive: true }));

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-cards-'));
}

/** The cards of a digest, and how many of them had to be drawn. */
async function renderAndCount(changed: Digest = digest, folder = cache, version = 'first version') {
  vi.mocked(drawCard).mockClear();
  const store = openStore(folder, { maxBytes: 10_000_000 });
  const rendered = await renderCards(changed, store, version);
  store.save();
  return { files: rendered, drawn: vi.mocked(drawCard).mock.calls.length };
}

/** What another decoder makes of a picture: how many pixels have which colour. */
function colorsOf(png: string | Uint8Array): Map<string, number> {
  const { data } = PNG.sync.read(Buffer.from(png));
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return new Map([...counts].map(([color, count]) => [`#${color.toString(16)}`, count]));
}

/** What a failing comparison can print, unlike whole pictures. */
function hashesOf(some: readonly SiteFile[]): string[] {
  return some.map(
    ({ path, content }) => `${path} ${createHash('sha256').update(content()).digest('hex')}`,
  );
}

describe('the cards of a digest', () => {
  test('are files in order of path', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'cards/events/port-sample-meeting.png',
      'cards/home.png',
      'cards/tracks/leaders.png',
    ]);
  });

  test('are pictures of 1200 by 630 pixels, and of less than 200 kB', () => {
    for (const { path, content } of files) {
      const { width, height } = PNG.sync.read(Buffer.from(content()));
      expect([width, height], path).toEqual([1200, 630]);
      expect(content().length, path).toBeLessThan(200_000);
    }
  });

  test('are ink on paper, and mostly paper', () => {
    for (const { path, content } of files) {
      const colors = colorsOf(content());
      expect(colors.get(pageColors.ink), path).toBeGreaterThan(3000);
      expect(colors.get(pageColors.paper), path).toBeGreaterThan(0.8 * 1200 * 630);
    }
  });

  test('have the colours of their tracks, and of no other', () => {
    const tracksOf = (path: string): readonly Track[] => {
      const id = path.replace(/.*\/|\.png$/g, '');
      const event = digest.events.find((each) => each.id === id);
      return event
        ? event.track
          ? [event.track]
          : []
        : digest.tracks.filter((each) => id === 'home' || each.id === id);
    };
    for (const { path, content } of files) {
      const colors = colorsOf(content());
      const found = Object.entries(trackColors).filter(
        ([, color]) => (colors.get(color) ?? 0) > 500,
      );
      const expected = tracksOf(path).map(({ color }) => color);
      expect(found.map(([name]) => name).sort(), path).toEqual(expected.toSorted());
    }
  });

  test('are the same bytes when they are drawn again, and in another time zone', async () => {
    const folder = temporaryFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    onTestFinished(() => void vi.unstubAllEnvs());
    const again = await renderAndCount(digest, folder);
    expect(again.drawn).toBe(files.length);
    expect(hashesOf(again.files)).toEqual(hashesOf(files));
  });
});

describe('the store of cards', () => {
  test('gives every unchanged card without drawing', async () => {
    const again = await renderAndCount();
    expect(again.drawn).toBe(0);
    expect(hashesOf(again.files)).toEqual(hashesOf(files));
  });

  test('makes one card for one changed headline, and has the others still', async () => {
    const changed = await renderAndCount(withHeadline('They meet for the second time'));
    expect(changed.drawn).toBe(1);
    const fresh = hashesOf(changed.files).filter((hash) => !hashesOf(files).includes(hash));
    expect(fresh.map((hash) => hash.split(' ')[0])).toEqual([
      `cards/events/${digest.events[0]?.id}.png`,
    ]);
    const back = await renderAndCount();
    expect(back.drawn).toBe(0);
    expect(hashesOf(back.files)).toEqual(hashesOf(files));
  });

  test('makes all cards anew for another version of what draws them', async () => {
    expect((await renderAndCount(digest, cache, 'second version')).drawn).toBe(files.length);
    expect((await renderAndCount()).drawn).toBe(0);
  });

  test('makes cards anew when it was cut off', async () => {
    for (const name of readdirSync(cache)) {
      const file = join(cache, name);
      writeFileSync(file, readFileSync(file).subarray(0, 1000));
    }
    const again = await renderAndCount();
    expect(again.drawn).toBe(files.length);
    expect(hashesOf(again.files)).toEqual(hashesOf(files));
    expect((await renderAndCount()).drawn).toBe(0);
  });
});

function withHeadline(title: string): Digest {
  const [first, ...others] = digest.events;
  if (!first) throw new Error('found no event');
  return altered(digest, { events: [altered(first, { title }), ...others] });
}

describe('a card', () => {
  const card: Card = {
    language: 'en',
    date: 'Sunday, 23 November 2025',
    labels: [{ text: 'Leaders', color: 'green' }],
    kind: 'Visit',
    headline: 'They meet',
    setting: 'Port Sample, Samplia',
    digestTitle: 'The Sample Digest',
  };
  let fallback: Promise<Uint8Array> | undefined;
  const long =
    'Ministers of thirty countries agree on rules for the sea bed, and on a calendar of meetings ' +
    'for the coming years, in which fisheries, ports, cables and the search for minerals will be ' +
    'taken up in turn';

  test.each<[string, Partial<Card>]>([
    ['with a headline of one character', { headline: 'X' }],
    ['with one of 60', { headline: long.slice(0, 60) }],
    ['with one of 200', { headline: long }],
    ['with one of a thousand', { headline: `${long} `.repeat(5) }],
    ['with a long word', { headline: 'Donaudampfschifffahrtsgesellschaft founded' }],
    ['with a word that no line can hold', { headline: 'W'.repeat(90) }],
    ['with long texts all around', { date: long, setting: long, digestTitle: long, kind: long }],
    ['with words too long all around', wordsTooLong()],
    [
      'from right to left',
      { ...inScript('ar', 'اتفقت الدول الثلاث على خفض رسوم الموانئ '), kind: 'قمة' },
    ],
    ['in Hindi', inScript('hi', 'तीनों देश बंदरगाह शुल्क घटाने पर सहमत हुए। ')],
    ['in Japanese', inScript('ja', '港湾使用料を「一二・五％」引き下げることで一致、')],
    ['with many tracks', { labels: manyLabels(), headline: long, setting: long }],
  ])('%s keeps its margins', async (_, texts) => {
    const { data } = PNG.sync.read(Buffer.from(await drawCard({ ...card, ...texts })));
    const paper = Buffer.from(pageColors.paper.slice(1), 'hex');
    const fromLeft = (x: number) => (texts.language === 'ar' ? 1199 - x : x);
    const isPaper = (x: number, y: number) =>
      data.subarray(4 * (1200 * y + fromLeft(x)), 4 * (1200 * y + fromLeft(x)) + 3).equals(paper);
    const strays: [number, number][] = [];
    for (let y = 0; y < 630; y += 1) {
      for (let x = 0; x < 1200; x += 1) {
        const outside = x < 68 || x > 1132 || y < 76 || y > 584;
        const between = (x > 324 && x < 352) || (y > 498 && y < 526);
        if ((outside || between) && !isPaper(x, y)) strays.push([x, y]);
      }
    }
    expect(strays.slice(0, 5)).toEqual([]);
  });

  test.each([
    'Motegi Toshimitsu – “Tōkyō”, Kraków, Şırnak, München, Đà Nẵng',
    'Αθήνα, Москва, Київ',
    ...['½', '€', '₹', '№', '™', '©', '…', '—', '×', '°', '’'],
    ...['The G‑20 and the co‐operation', 'From 2025 → 2026', 'Growth of ≈ 5 %'],
    'x\u0301 and n\u0323\u0308',
    ...['高市早苗首相と会談', 'मोदी और ताकाइची', 'سلام', 'Takaichi (高市) takes office'],
    '🇷🇺🇸 🇦 ع 🇷🇺🇸',
  ])('has every letter of the headline: %s', async (headline) => {
    expect(await isFallback(headline)).toBe(false);
  });

  test.each([
    ['Georgian', 'გამარჯობა'],
    ['Tamil', 'வணக்கம்'],
    ['a script within another', 'A talk in ბათუმი ends'],
    ['emoji alone', '🎉👩‍💻🇯🇵'],
    ['flags around a letter in Tamil', '🇷🇺🇸 🇦 வ 🇷🇺🇸'],
    ['letters with more marks than any font has', 'Z\u0351\u0343\u0489a\u0329\u034cl\u0361go'],
    ['nothing but spaces', '   \u3000\u00a0 '],
    ['nothing but halves of characters', '\ud800 \udc00'],
  ])('has the title of the digest for a headline in %s', async (_, headline) => {
    expect(await isFallback(headline)).toBe(true);
  });

  test('leaves emoji in a headline out', async () => {
    const plain = await drawCard(card);
    const withEmoji = await drawCard({ ...card, headline: 'They ❤️ meet 👩‍💻🎉' });
    expect(isDeepStrictEqual(withEmoji, plain)).toBe(true);
  });

  /** Whether the card is the one with the title of the digest in place of the headline. */
  async function isFallback(headline: string): Promise<boolean> {
    fallback ??= drawCard({ ...card, headline: 'The Sample Digest', digestTitle: undefined });
    return isDeepStrictEqual(await drawCard({ ...card, headline }), await fallback);
  }

  function manyLabels(): Card['labels'] {
    return Object.keys(trackColors).map((color) => ({
      text: `The track that is ${color}`,
      color: color as Track['color'],
    }));
  }

  /** Some text, several times in each place. */
  function inScript(language: string, text: string): Partial<Card> {
    const [some, much] = [text.repeat(2), text.repeat(5)];
    return { language, date: some, headline: much, setting: much, digestTitle: some };
  }

  function wordsTooLong(): Partial<Card> {
    const word = 'Wanderwege'.repeat(9);
    return {
      date: word,
      kind: word,
      setting: word,
      digestTitle: word,
      labels: [{ text: word, color: 'ochre' }],
    };
  }
});

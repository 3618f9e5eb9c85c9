import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadDigest } from '../../src/digest/load.ts';
import type { Digest, Track } from '../../src/digest/model.ts';
import type { Card } from '../../src/outputs/cards/card.ts';
import { pageColors, trackColors } from '../../src/outputs/cards/colors.ts';
import { renderCards } from '../../src/site/cards.ts';
import { drawCard } from '../../src/site/draw-card.ts';
import type { SiteFile } from '../../src/site/publish.ts';
import { folderOf } from '../project.ts';

vi.mock('../../src/site/draw-card.ts', { spy: true });

let digest: Digest;
let cache: string;
let files: SiteFile[];

beforeAll(async () => {
  const loaded = await loadDigest(folderOf('sample'), {});
  if (!loaded.digest) throw new Error('found no digest');
  digest = loaded.digest;
  cache = temporaryFolder();
  files = await renderCards(digest, cache);
});
afterAll(() => rmSync(cache, { recursive: true }));

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-cards-'));
}

/** The cards of a digest, and how many of them had to be drawn. */
async function renderAndCount(changed: Digest = digest, folder = cache) {
  vi.mocked(drawCard).mockClear();
  return {
    files: await renderCards(changed, folder),
    drawn: vi.mocked(drawCard).mock.calls.length,
  };
}

/** What another decoder makes of a picture: how many pixels have which colour. */
function colorsOf(png: string | Uint8Array): Map<string, number> {
  const { data } = PNG.sync.read(Buffer.from(png));
  const colors = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = `#${data.toString('hex', at, at + 3)}`;
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  return colors;
}

describe('the cards of the sample', () => {
  test('are files in order of path', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'cards/events/2025-10-27-jaishankar-motegi-kuala-lumpur.png',
      'cards/events/2025-10-29-modi-takaichi-call.png',
      'cards/events/2025-11-23-modi-takaichi-johannesburg.png',
      'cards/home.png',
      'cards/tracks/foreign-ministers.png',
      'cards/tracks/leaders.png',
    ]);
  });

  test('are pictures of 1200 by 630 pixels, and of less than 200 kB', () => {
    for (const { path, content } of files) {
      const { width, height } = PNG.sync.read(Buffer.from(content));
      expect([width, height], path).toEqual([1200, 630]);
      expect(content.length, path).toBeLessThan(200_000);
    }
  });

  test('are ink on paper, and mostly paper', () => {
    for (const { path, content } of files) {
      const colors = colorsOf(content);
      expect(colors.get(pageColors.ink), path).toBeGreaterThan(3000);
      expect(colors.get(pageColors.paper), path).toBeGreaterThan(0.8 * 1200 * 630);
    }
  });

  test('have the colours of their tracks, and of no other', () => {
    const tracksOf = (path: string): readonly Track[] => {
      const id = path.replace(/.*\/|\.png$/g, '');
      const event = digest.events.find((each) => each.id === id);
      return event
        ? [event.track]
        : digest.tracks.filter((each) => id === 'home' || each.id === id);
    };
    for (const { path, content } of files) {
      const colors = colorsOf(content);
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
    expect(again.files).toEqual(files);
  });
});

describe('the cache of cards', () => {
  test('gives every unchanged card without drawing', async () => {
    const times = () => readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs);
    const before = times();
    const again = await renderAndCount();
    expect(again.drawn).toBe(0);
    expect(again.files).toEqual(files);
    expect(times()).toEqual(before);
  });

  test('makes one card for one changed headline, and drops the one it had', async () => {
    const before = readdirSync(cache);
    const changed = await renderAndCount(withHeadline('They meet for the second time'));
    expect(changed.drawn).toBe(1);
    const differing = changed.files.filter(({ content }, at) => content !== files[at]?.content);
    const contents = files.map(({ content }) => Buffer.from(content).toString('base64'));
    const fresh = differing.filter(
      ({ content }) => !contents.includes(Buffer.from(content).toString('base64')),
    );
    expect(fresh.map(({ path }) => path)).toEqual([`cards/events/${digest.events[0]?.id}.png`]);
    const after = readdirSync(cache);
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
    expect((await renderAndCount()).files).toEqual(files);
  });

  test('makes a card anew of which the entry is broken', async () => {
    const [first = '', second = ''] = readdirSync(cache).map((name) => join(cache, name));
    writeFileSync(first, readFileSync(first).subarray(0, 1000));
    writeFileSync(second, 'no picture');
    const again = await renderAndCount();
    expect(again.drawn).toBe(2);
    expect(again.files).toEqual(files);
    expect((await renderAndCount()).drawn).toBe(0);
  });
});

function withHeadline(title: string): Digest {
  const [first, ...others] = digest.events;
  if (!first) throw new Error('found no event');
  return { ...digest, events: [{ ...first, title }, ...others] };
}

describe('a card', () => {
  const card: Card = {
    date: 'Sunday, 23 November 2025',
    labels: [{ text: 'Leaders', color: 'green' }],
    kind: 'Visit',
    headline: 'They meet',
    setting: 'Port Sample, Samplia',
    digestTitle: 'The Sample Digest',
  };
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
    ['with many tracks', { labels: manyLabels(), headline: long, setting: long }],
  ])('%s keeps its margins', async (_, texts) => {
    const { data } = PNG.sync.read(Buffer.from(await drawCard({ ...card, ...texts })));
    const paper = Buffer.from(pageColors.paper.slice(1), 'hex');
    const isPaper = (x: number, y: number) =>
      data.subarray(4 * (1200 * y + x), 4 * (1200 * y + x) + 3).equals(paper);
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
    ['names', 'Motegi Toshimitsu – “Tōkyō”, Kraków, Şırnak, München, Đà Nẵng'],
    ['Greek and Cyrillic', 'Αθήνα, Москва, Київ'],
    ['signs', '½ € ₹ £ № ™ © … ‘x’ — × °'],
  ])('draws every letter of %s: no two look the same, as boxes do', async (_, text) => {
    const letters = [...new Set(text)].filter((letter) => letter !== ' ');
    const pictures = await Promise.all(letters.map((headline) => pictureOf(headline)));
    expect(new Set(pictures).size).toBe(letters.length);
    expect(pictures).not.toContain(await pictureOf(''));
  });

  test.each([
    ['Chinese and Japanese', '高市早苗首相と会談'],
    ['Hindi', 'मोदी और ताकाइची'],
    ['Hebrew', 'שלום'],
    ['Arabic', 'سلام'],
    ['Korean', '한국'],
    ['emoji alone', '🎉👩‍💻🇯🇵'],
  ])('has the title of the digest for a headline in %s', async (_, headline) => {
    const instead = await drawCard({
      ...card,
      headline: 'The Sample Digest',
      digestTitle: undefined,
    });
    expect(Buffer.from(await drawCard({ ...card, headline })).equals(instead)).toBe(true);
  });

  test('leaves emoji in a headline out', async () => {
    const plain = await drawCard(card);
    const withEmoji = await drawCard({ ...card, headline: 'They ❤️ meet 👩‍💻🎉' });
    expect(Buffer.from(withEmoji).equals(plain)).toBe(true);
  });

  async function pictureOf(headline: string): Promise<string> {
    const png = await drawCard({ labels: [], headline });
    return Buffer.from(png).toString('base64');
  }

  function manyLabels(): Card['labels'] {
    return Object.keys(trackColors).map((color) => ({
      text: `The track that is ${color}`,
      color: color as Track['color'],
    }));
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

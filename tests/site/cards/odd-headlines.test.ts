/** Whatever the headline, its card is drawn: a picture, in little time, and with room for all that it shows. */
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test, vi } from 'vitest';
import { drawCard } from '../../../src/site/cards/draw-card.ts';

vi.setConfig({ testTimeout: 120_000 });

async function isDrawn(headline: string): Promise<void> {
  const card = {
    language: 'en',
    labels: [],
    headline,
    digestTitle: headline,
    setting: headline,
    kind: headline,
  };
  const { width, height } = PNG.sync.read(Buffer.from(await drawCard(card)));
  expect([width, height]).toEqual([1200, 630]);
}

test.each([
  ['flags, and half of one', '🇷🇺🇸 🇦'],
  ['flags that can be read in two ways', '🇺🇸🇷🇺🇸 🇦🇫🇦🇲🇸'],
  ['nothing but halves of flags', '🇦'.repeat(301)],
  ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['one letter with very many accents', `a${'\u0301'.repeat(5000)}`],
  ['joiners alone', '\u200d'.repeat(700)],
  ['a family of families', '👩\u200d👩\u200d👧\u200d👦\u200d'.repeat(100)],
  ['one very long word', 'Donaudampfschifffahrt'.repeat(60)],
  ['one very long word from right to left', 'שלום'.repeat(200)],
  ['directions within directions', '\u202e\u2067abc שלום \u2068123'.repeat(60)],
  ['nothing that is seen', '\u200b\u2060\ufeff'],
  ['halves of characters', '\ud83d'.repeat(700)],
])('a headline of %s', async (_, headline) => {
  await isDrawn(headline);
});

test('a headline of any odd signs', async () => {
  const pieces = fc.constantFrom(
    ...['🇦', '🇺🇸', '🇷', '🏴', '\u{e0067}', '\u{e007f}', '👩', '\u200d', '\ufe0f', '\u20e3', '1'],
    ...['\u0301', '\u0327', 'a', 'ﬁ', 'Å', ' ', '\u00a0', '-', '\u00ad', '\u2028', '…', '“', '日'],
    ...['שלום', 'العربية', '\u202e', '\u2066', '\u2069', '\ud83d', 'नमस्ते', 'Donau'.repeat(30)],
  );
  const headline = fc.array(pieces, { maxLength: 60 }).map((some) => some.join(''));
  await fc.assert(fc.asyncProperty(headline, isDrawn), { numRuns: 60 });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/outputs/cards/card.ts';
import { layOutCard } from '../../../src/outputs/cards/card-layout.ts';
import { composed, withoutMissing } from '../../../src/outputs/cards/card-text.ts';
import { fontPart, fontParts } from '../../../src/site/cards/font-parts.ts';
import { createShaper } from '../../../src/site/cards/shape-text.ts';
import { hostileText } from '../../outputs/digests.ts';

const { lackingIn, measure, shapeText } = createShaper();
const bold = { weight: 600, tracking: 0 } as const;
const piece = (text: string) => ({ text, rightToLeft: false });
const widthOf = (text: string, font: Parameters<typeof measure>[1] = bold) =>
  measure(piece(text), font).reduce((sum, width) => sum + width, 0);

describe('letters', () => {
  test('are set closer where the font says so', () => {
    expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V'));
  });

  test('are joined, unless they are set closer together or apart', () => {
    expect(shapeText(piece('fi'), bold)).toHaveLength(1);
    expect(shapeText(piece('fi'), { ...bold, tracking: -0.01 })).toHaveLength(2);
    expect(measure(piece('fin'), bold)).toEqual([expect.any(Number), 0, expect.any(Number)]);
  });

  test('are moved by the tracking, each character once, with its accents', () => {
    const wide = { ...bold, tracking: 0.5 };
    expect(widthOf('n\u0323\u0308n', wide)).toBeCloseTo(widthOf('n\u0323\u0308n') + 2 * 0.5);
  });

  test('with accents are as wide as without', () => {
    expect(widthOf('x\u0301')).toBeCloseTo(widthOf('x'));
    expect(measure(piece('x\u0301'), bold)[1]).toBe(0);
  });

  test('of several parts of the font stand where they are read', () => {
    const glyphs = shapeText(piece('Tōkyō, Київ, Αθήνα'), bold);
    const starts = new Set(glyphs.map(({ from }) => from.start));
    expect([...starts]).toEqual(Array.from({ length: 18 }, (_, index) => index));
    expect(new Set(glyphs.map(({ part }) => part)).size).toBeGreaterThan(2);
    expect(glyphs.filter(({ id }) => id === 0)).toEqual([]);
  });

  test('are there in both weights or in none', () => {
    for (const part of fontParts) {
      const [regular, strong] = ([400, 600] as const).map((weight) =>
        Array.from(fontPart(part, weight).font.face.collectUnicodes()),
      );
      expect(regular, part).toEqual(strong);
    }
  });
});

describe('what the font lacks', () => {
  test.each([
    ['nothing', 'They meet – “Tōkyō”, Şırnak, Đà Nẵng, Київ', []],
    ['letters of other scripts', 'Tokyo (東京)', ['東', '京']],
    ['signs', 'A → B', ['→']],
    ['each once', '高高', ['高']],
    ['flags as one', 'They 🇯🇵 meet', ['🇯🇵']],
    ['a letter with an accent that it cannot have', 'Zalgo\u0489', ['o\u0489']],
  ])('is %s in "%s"', (_, text, lacking) => {
    expect(lackingIn(text)).toEqual(lacking);
  });
});

describe('whatever a card says', () => {
  const text = fc.oneof(
    hostileText,
    fc
      .array(fc.oneof(hostileText, fc.lorem(), fc.constantFrom('🇷🇺', '🇸', '\u0639', 'Київ', 'ﷺ')))
      .map((some) => some.join(' ')),
    fc.nat({ max: 600 }).map((length) => 'ﬃW'.repeat(length)),
    fc.nat({ max: 99 }).map((count) => `a${'\u0301\u0489'.repeat(count)}`),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const cards: fc.Arbitrary<Card> = fc.record({
    language: fc.constantFrom('en', 'ar'),
    date: text,
    labels: fc.array(fc.record({ text, color: fc.constant('red' as const) }), { maxLength: 3 }),
    kind: text,
    headline: text,
    setting: text,
    digestTitle: text,
  });

  test('no letter that is drawn is missing, and none is outside of the card', () => {
    fc.assert(
      fc.property(cards, (card) => {
        const legible = withoutMissing(composed(card), lackingIn);
        for (const run of layOutCard(legible, measure).texts) {
          const glyphs = shapeText(run, run.style);
          expect(glyphs.filter(({ id }) => id === 0)).toEqual([]);
          const width = run.style.size * widthOf(run.text, run.style);
          expect(run.x + width, run.text).toBeLessThanOrEqual(1128 + 4);
        }
      }),
      { numRuns: 50 },
    );
  });
});

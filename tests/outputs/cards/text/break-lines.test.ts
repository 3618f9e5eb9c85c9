import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regular } from '../../../../src/outputs/cards/card-styles.ts';
import {
  balanceLines,
  clampLines,
  type Paragraph,
} from '../../../../src/outputs/cards/text/break-lines.ts';
import { type Measure, measureText } from '../../../../src/outputs/cards/text/measured-text.ts';

/** Each UTF-16 unit is as wide as it is high, so that a line is as wide as its text is long. */
const typewriter: Measure = ({ text }) => Array.from({ length: text.length }, () => 1);
const measured = (text: string) => measureText(text, regular, typewriter);
const textsOf = ({ text, lines }: Paragraph) =>
  lines.map(({ start, end }) => text.slice(start, end));

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 9 })
  .map((some) => some.join(' '));

describe('balanced lines', () => {
  test.each<[string, number, string[]]>([
    ['They meet again', 15, ['They meet again']],
    ['They meet again', 14, ['They meet', 'again']],
    ['One two three four five six', 14, ['One two three', 'four five six']],
    ['A very long headline of ten words or so', 30, ['A very long headline', 'of ten words or so']],
    ['Donaudampfschiff', 10, ['Donaudampfschiff']],
    ['', 10, []],
  ])('of "%s" in %i', (text, width, lines) => {
    expect(textsOf(balanceLines(measured(text), width))).toEqual(lines);
  });

  /** All ways to break a text at its spaces. */
  function waysToBreak(text: string): string[][] {
    const [first = '', ...others] = text.split(' ');
    if (others.length === 0) return [[first]];
    return waysToBreak(others.join(' ')).flatMap(([next = '', ...rest]) => [
      [first, next, ...rest],
      [`${first} ${next}`, ...rest],
    ]);
  }

  test('are as few as possible, and then the widest is as narrow as possible', () => {
    const widest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 30 }), (text, width) => {
        const found = textsOf(balanceLines(measured(text), width));
        const ways = waysToBreak(text).filter((lines) => widest(lines) <= width);
        const fewest = Math.min(...ways.map((lines) => lines.length));
        const best = ways.filter((lines) => lines.length === fewest).map(widest);
        expect([found.length, widest(found)]).toEqual([fewest, Math.min(...best)]);
        expect(found.join(' ')).toBe(text);
      }),
    );
  });
});

describe('lines of which there may be only so many', () => {
  test.each<[string, number, number, string[]]>([
    ['They meet again', 10, 2, ['They meet', 'again']],
    ['They meet again', 10, 1, ['They meet…']],
    ['They meets again', 10, 1, ['They meet…']],
    ['They met by the sea', 9, 1, ['They met…']],
    ['They me it by the sea', 8, 1, ['They me…']],
    ['Donaudampfschiff', 6, 9, ['Donaud', 'ampfsc', 'hiff']],
    ['A Donaudampfschiff sails', 6, 9, ['A', 'Donaud', 'ampfsc', 'hiff', 'sails']],
    ['Donaudampfschiff', 6, 2, ['Donaud', 'ampfs…']],
    ['the Indo-Pacific', 9, 2, ['the Indo-', 'Pacific']],
    ['', 10, 1, []],
  ])('"%s" in %i, %i of them', (text, width, most, lines) => {
    expect(textsOf(clampLines(measured(text), width, most))).toEqual(lines);
  });

  test('keep at least a character, and never cut through one', () => {
    expect(textsOf(clampLines(measured('e\u0301e\u0301e\u0301'), 1, 1))).toEqual(['e\u0301…']);
    expect(textsOf(clampLines(measured('🇯🇵🇮🇳'), 4, 9))).toEqual(['🇯🇵', '🇮🇳']);
  });

  test('are no wider than they may be, and have the whole text or its beginning', () => {
    const texts = fc
      .array(fc.oneof(words, fc.stringMatching(/^[a-z]{20,60}$/)), { maxLength: 4 })
      .map((some) => some.join(' '));
    const [width, most] = [fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 9 })];
    fc.assert(
      fc.property(texts, width, most, (text, room, few) => {
        const lines = textsOf(clampLines(measured(text), room, few));
        expect(lines.length).toBeLessThanOrEqual(few);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
        const shown = lines.join('').replaceAll(' ', '');
        const all = text.replaceAll(' ', '');
        if (shown.endsWith('…')) expect(all.startsWith(shown.slice(0, -1))).toBe(true);
        else expect(shown).toBe(all);
      }),
    );
  });
});

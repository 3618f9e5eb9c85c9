import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../../src/digest/claims/figures/reading/read-figures.ts';
import { spell } from './spell.ts';

const values = (text: string, language = 'en') =>
  readFigures(text, language).map(({ value }) => Number(value.toPrecision(12)));

describe('numbers are read as their language writes them', () => {
  test.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'de-CH', 'ja', 'zh', 'hi'])(
    'in digits, with groups and decimals: %s',
    (language) => {
      const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: 3, max: 99_999_999_999 }), (hundredths) => {
          const value = hundredths / 100;
          // Four digits alone may be a year.
          fc.pre(!/^\d{4}$/.test(format.format(value)));
          expect(
            values(`(${format.format(value)})`, language === 'de-CH' ? 'de' : language),
          ).toEqual([value]);
        }),
      );
    },
  );

  test.each(['en', 'de', 'fr', 'es'] as const)('in words: %s', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(values(spell(value, language), language)).toEqual([value]);
      }),
    );
  });

  test.each([
    ['40m people', 'en', 40e6],
    ['£1.3bn', 'en', 1.3e9],
    ['3,5 Mio.', 'de', 3.5e6],
    ['2 lakh', 'en', 200_000],
    ['３億', 'ja', 3e8],
    ['half a million', 'en', 500_000],
    ['two dozen', 'en', 24],
    ['two and a half million', 'en', 2.5e6],
    ['three quarters', 'en', 0.75],
    ['zwei Drittel', 'de', 0.666666666667],
    ['four in five', 'en', 0.8],
    ['15 per cent', 'en', 0.15],
    ['half an hour', 'en', 1800],
    ['a year and a half', 'en', 47_336_868 + 554.4],
  ])('%s (%s)', (text, language, value) => {
    const [found = 0] = values(text, language);
    expect(found / value).toBeCloseTo(1, 3);
  });
});

describe('a number has its kind and its unit', () => {
  test.each([
    ['25 minutes', 'count', 'time'],
    ['40 kilometres', 'count', 'length'],
    ['£40', 'count', 'money pound'],
    ['25 lorries', 'count', undefined],
    ['the sixtieth', 'ordinal', undefined],
    ['a third of them', 'share', undefined],
    ['twice as many', 'times', undefined],
    ['won 3-2', 'pair', undefined],
    ['in her forties', 'decade', undefined],
    ['the 1600s', 'century', undefined],
  ])('%s', (text, kind, dimension) => {
    const [figure] = readFigures(text, 'en');
    expect([figure?.kind, figure?.dimension]).toEqual([kind, dimension]);
  });
});

test.each(['on 3 May 2031', 'at 9:17 a.m.', 'in 2030', 'Flight A380', 'the 1990s', 'at 10'])(
  'what is no number of things is passed over: %s',
  (text) => {
    expect(readFigures(text, 'en').filter(({ raw }) => raw !== 10)).toEqual([]);
  },
);

test.each(['1 ', '1,', 'two ', 'a third ', '12:30 ', '‘', 'twenty-', 'more than '])(
  '90,000 characters of "%s" are read to their end, each number in its place',
  (piece) => {
    const text = piece.repeat(90_000 / piece.length);
    const figures = readFigures(text, 'en');
    expect(figures.filter(({ words, start, end }) => text.slice(start, end) !== words)).toEqual([]);
  },
);

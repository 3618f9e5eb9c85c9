import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textUnits } from '../../../src/digest/quotation/text-units.ts';

const unitsOf = (text: string) => textUnits(text).map(({ start, end }) => text.slice(start, end));
const bareOf = (text: string) =>
  textUnits(text).map(({ start, bareEnd }) => text.slice(start, bareEnd));

describe('a text is taken apart into', () => {
  test.each([
    [
      'words, each with the signs at it',
      '“All is well,” she said.',
      ['“All', 'is', 'well,”', 'she', 'said.'],
    ],
    ['signs that stand alone', 'Gulls 🐦 eat', ['Gulls', '🐦', 'eat']],
    ['names and tags', '@ada likes #pier', ['@ada', 'likes', '#pier']],
    ['nothing where there is nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });

  test('more than one word of a script that sets no spaces', () => {
    expect(unitsOf('船が港に着いた。').length).toBeGreaterThan(2);
  });

  test('words that are known without the punctuation behind them', () => {
    expect(bareOf('All is well!” 🐦 …')).toEqual(['All', 'is', 'well', '🐦', '…']);
  });

  test('pieces that hold all but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unitsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

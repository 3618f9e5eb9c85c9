import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../../src/digest/language/segments.ts';

const granularities = ['word', 'sentence'] as const;
const prose = ['We met. ', 'St. ', 'U.S. ', 'wörd “', 'It is 5.5. ', '\n\n', '会談した。'];
const anything = [...prose, '🇯🇵', 'e\u0301', ' ', '1', '.'];

function textOf(pieces: readonly string[]) {
  const part = fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 300 }));
  const parts = fc.array(part, { maxLength: 6 });
  return parts.map((each) => each.map(([piece, times]) => piece.repeat(times)).join(''));
}

function plainly(of: string, granularity: 'word' | 'sentence') {
  const segmenter = new Intl.Segmenter('en', { granularity });
  return [...segmenter.segment(of)].map(({ segment }) => segment);
}

describe.each(granularities)('the segments of kind %s', (granularity) => {
  test('are together the text, each at its place', () => {
    fc.assert(
      fc.property(textOf(anything), (whole) => {
        let end = 0;
        for (const { segment, index } of segmentsOf(whole, granularity)) {
          expect(index).toBe(end);
          expect(whole.startsWith(segment, index)).toBe(true);
          end += segment.length;
        }
        expect(end).toBe(whole.length);
      }),
    );
  });

  test('are those of the segmenter in prose of any length', () => {
    fc.assert(
      fc.property(textOf(prose), (whole) => {
        const found = [...segmentsOf(whole, granularity)].map(({ segment }) => segment);
        expect(found).toEqual(plainly(whole, granularity));
      }),
    );
  });
});

test('a word of any length stays whole', () => {
  const word = 'a'.repeat(20_000);
  const found = [...segmentsOf(`${word} b`, 'word')].map(({ segment }) => segment);
  expect(found).toEqual([word, ' ', 'b']);
});

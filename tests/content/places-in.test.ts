import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from '../../src/content/places-in.ts';

test('a place is the line and the column that an offset is at, both from 1', () => {
  const place = placesIn('ab\n\nc');
  expect([0, 1, 2, 3, 4, 5].map(place)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
  expect(place(99)).toEqual({ line: 3, column: 2 });
});

test('the line of a place, cut at its column, ends where the offset is', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', 'é', '😀')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(40), (text, offset) => {
      const { line, column } = placesIn(text)(offset);
      const lines = text.split('\n').slice(0, line);
      const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, column - 1)].join('\n');
      expect(before).toBe(text.slice(0, offset));
    }),
  );
});

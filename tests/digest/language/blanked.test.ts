import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanked } from '../../../src/digest/language/blanked.ts';

const stretch = fc
  .tuple(fc.nat(30), fc.nat(10))
  .map(([start, length]) => ({ start, end: start + length }));

test('signs in a part become spaces, the others stay where they were', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(stretch), (text, parts) => {
      const expected = Array.from({ length: text.length }, (_, at) =>
        parts.some(({ start, end }) => start <= at && at < end) ? ' ' : text.charAt(at),
      ).join('');
      expect(blanked(text, parts)).toBe(expected);
    }),
  );
});

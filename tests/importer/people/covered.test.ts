import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredBy } from '../../../src/importer/people/covered.ts';
import { namesIn } from './names-in.ts';

describe('whether a place lies in one of several stretches', () => {
  const stretches = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 }))).map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

  test('is told as by looking at each of them', () => {
    fc.assert(
      fc.property(stretches, fc.nat(60), (each, at) => {
        const isInside = each.some(({ start, end }) => at >= start && at < end);
        expect(coveredBy(each.toReversed())(at)).toBe(isInside);
      }),
    );
  });
});

test('a list of very many names is read to its end', async () => {
  const names = await namesIn(`الوزراء ليلى القصار${' وكريم الدالي'.repeat(10_000)}`, 'ar');
  expect(names).toEqual(['ليلى القصار', 'كريم الدالي']);
});

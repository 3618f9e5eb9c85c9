import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthExponent, median } from './statistics.ts';
import { medianUsage, type Usage } from './usage.ts';

describe('the median', () => {
  test('of an odd number of figures is the middle one, in whatever order they come', () => {
    expect(median([10, 2, 9])).toBe(9);
  });

  test('of an even number is halfway between the two in the middle', () => {
    expect(median([10, 2, 4, 100])).toBe(7);
  });

  test('of nothing is not there', () => {
    expect(median([])).toBeUndefined();
  });

  test('has as many figures below it as above it', () => {
    const figures = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(figures, (numbers) => {
        const middle = median(numbers) ?? Number.NaN;
        const below = numbers.filter((number) => number < middle).length;
        const above = numbers.filter((number) => number > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
  });
});

test('the exponent of growth is the power that was put in', () => {
  const powers = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(powers, fc.integer({ min: 2, max: 100 }), (power, factor) => {
      const small = { size: 1000, cost: 7 };
      const large = { size: 1000 * factor, cost: 7 * factor ** power };
      expect(growthExponent(small, large)).toBeCloseTo(power, 6);
    }),
  );
});

describe('the usage of several runs', () => {
  const usage = (wallMs: number, programs: Record<string, number>): Usage => ({
    wallMs,
    cpuMs: 2 * wallMs,
    largestMiB: undefined,
    tree: { togetherMiB: 10 * wallMs, programsMiB: programs },
  });

  test('is the median of each figure, and of each program where it ran', () => {
    const runs = [usage(3, { node: 5, search: 1 }), usage(1, { node: 7 }), usage(2, { node: 6 })];
    expect(medianUsage(runs)).toEqual({
      wallMs: 2,
      cpuMs: 4,
      largestMiB: undefined,
      tree: { togetherMiB: 20, programsMiB: { node: 6, search: 1 } },
    });
  });

  test('leaves out what the machine did not tell', () => {
    const runs = [{ wallMs: 1, cpuMs: undefined, largestMiB: undefined, tree: undefined }];
    expect(medianUsage(runs)).toEqual(runs[0]);
  });
});

import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Room, type Tick, ticksOf } from '../../src/views/chart-ticks.ts';

function ticksBetween(first: string, last: string): Tick[] {
  return ticksOf(scaleUtc([new Date(first), new Date(last)], [4, 96]));
}

/** The labels that can be read in a chart of some width. */
function labelsIn(width: Room, ticks: readonly Tick[]): Tick[] {
  const rooms = { narrow: ['narrow'], middle: ['narrow', 'middle'], wide: [] };
  return ticks.filter(({ room }) => width === 'wide' || rooms[width].includes(room));
}

const dates = (ticks: readonly Tick[]) => ticks.map(({ date }) => date);

test('Over a few days, the axis is marked by days, each once.', () => {
  const ticks = ticksBetween('2025-10-27', '2025-10-29');
  expect(dates(ticks)).toEqual(['2025-10-27', '2025-10-28', '2025-10-29']);
  expect(ticks.every(({ precision }) => precision === 'day')).toBe(true);
});

test('Two years are labelled five times in a wide chart, three times on a phone.', () => {
  const ticks = ticksBetween('2024-01-01', '2026-01-01');
  expect(dates(ticks)).toEqual([
    '2024-01-01',
    '2024-07-01',
    '2025-01-01',
    '2025-07-01',
    '2026-01-01',
  ]);
  expect(dates(labelsIn('middle', ticks))).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
  expect(dates(labelsIn('narrow', ticks))).toEqual(['2024-01-01', '2026-01-01']);
});

test('Whatever the axis, its labels are few and keep their distance.', () => {
  const start = Date.UTC(1900, 0, 1);
  const day = 24 * 60 * 60 * 1000;
  const length = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 80_000 }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), length, (from, days) => {
      const begin = start + from * day;
      const ticks = ticksOf(scaleUtc([begin, begin + days * day], [4, 96]));
      expect(ticks.length).toBeGreaterThan(0);
      for (const { width, most, gap } of [
        { width: 'wide', most: 6, gap: 18 },
        { width: 'middle', most: 3, gap: 31 },
        { width: 'narrow', most: 2, gap: 60 },
      ] as const) {
        const labels = labelsIn(width, ticks);
        expect(labels.length).toBeGreaterThan(0);
        expect(labels.length).toBeLessThanOrEqual(most);
        for (const [index, { x }] of labels.entries()) {
          const before = labels[index - 1]?.x ?? Number.NEGATIVE_INFINITY;
          expect(x - before).toBeGreaterThanOrEqual(gap - 0.01);
        }
      }
    }),
  );
});

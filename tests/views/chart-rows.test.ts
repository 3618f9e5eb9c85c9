import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastGap, stackInRows } from '../../src/views/chart-rows.ts';

const point = (x: number) => ({ x, width: 0 });
const points = (...at: number[]) => at.map(point);

test('Marks that keep apart are in one row.', () => {
  expect(stackInRows([])).toEqual([]);
  expect(stackInRows(points(4, 13, 22, 96))).toEqual([0, 0, 0, 0]);
});

test('Marks that are too close are in rows of their own, whatever their order.', () => {
  expect(stackInRows(points(50, 50))).toEqual([0, 1]);
  expect(stackInRows(points(20, 4, 12))).toEqual([0, 0, 1]);
});

test('The end of a span counts, not its beginning.', () => {
  expect(stackInRows([{ x: 4, width: 20 }, point(30), point(34)])).toEqual([0, 1, 0]);
});

test('More than three rows are too many.', () => {
  expect(stackInRows(points(50, 50, 50))).toEqual([0, 1, 2]);
  expect(stackInRows(points(50, 50, 50, 50))).toBeUndefined();
});

const mark = fc
  .tuple(fc.double({ min: 4, max: 96, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([x, share]) => ({ x, width: share ** 4 * (96 - x) }));

test('No two marks of a row are ever too close, and no row is without need.', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
      const rows = stackInRows(marks);
      const near = (a: (typeof marks)[0], b: (typeof marks)[0]) =>
        a.x <= b.x ? b.x - (a.x + a.width) < leastGap : a.x - (b.x + b.width) < leastGap;
      // As many marks reach over one place as there have to be rows.
      const most = Math.max(
        0,
        ...marks.map((one) => marks.filter((other) => other.x <= one.x && near(other, one)).length),
      );
      if (!rows) {
        expect(most).toBeGreaterThan(3);
        return;
      }
      expect(rows).toHaveLength(marks.length);
      expect(1 + Math.max(-1, ...rows)).toBe(most);
      for (const [index, one] of marks.entries()) {
        for (const [other, another] of marks.entries()) {
          if (other <= index || rows[index] !== rows[other]) continue;
          expect(near(one, another)).toBe(false);
        }
      }
    }),
  );
});

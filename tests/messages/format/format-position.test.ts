import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { formatPosition } from '../../../src/messages/format/format-position.ts';

test.each([
  [38.7223, -9.1393, '38.72° N, 9.14° W'],
  [-26.2041, 28.0473, '26.20° S, 28.05° E'],
  [-13.8333, -171.7667, '13.83° S, 171.77° W'],
  [90, 180, '90.00° N, 180.00° E'],
  [0, 0, '0.00° N, 0.00° E'],
  [-0, -0, '0.00° N, 0.00° E'],
])('%d, %d is %s', (lat, lon, expected) => {
  expect(formatPosition(lat, lon, en)).toBe(expected);
});

test('what is written is within half a hundredth of a degree of what was given', () => {
  const degrees = (max: number) => fc.double({ min: -max, max, noNaN: true });
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lon) => {
      const written = /^([\d.]+)° ([NS]), ([\d.]+)° ([EW])$/.exec(formatPosition(lat, lon, en));
      const [, north, ns, east, ew] = written ?? [];
      expect(Math.abs(Number(north) * (ns === 'S' ? -1 : 1) - lat)).toBeLessThan(0.00501);
      expect(Math.abs(Number(east) * (ew === 'W' ? -1 : 1) - lon)).toBeLessThan(0.00501);
    }),
  );
});

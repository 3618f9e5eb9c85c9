/** The row of a person's events. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/digest/model.ts';
import { eventRow, rowSize } from '../../src/views/event-row.ts';
import { altered } from '../altered.ts';
import { digestAt } from '../outputs/digests.ts';

const [event] = (await digestAt('digest')).events;
if (!event) throw new Error('found no event');
const on = (day: string): Event =>
  altered(event, { date: { ...event.date, earliest: day, latest: day } });
const positions = (path: string) => [...path.matchAll(/M([\d.]+) 0v8/g)].map(([, x]) => Number(x));

test('There is a stroke for each event, from the first day to the last.', () => {
  const row = eventRow([on('2030-12-31'), on('2030-01-01')], ['2030-01-01', '2030-12-31']);
  expect(row).toBe('M0.5 0v8M199.5 0v8');
});

test('Events that are as good as at one time have one stroke; a lone day is in the middle.', () => {
  expect(
    positions(eventRow([on('2030-01-01'), on('2030-01-02')], ['2000-01-01', '2099-12-31'])),
  ).toHaveLength(1);
  expect(positions(eventRow([on('2030-01-01')], ['2030-01-01', '2030-01-01']))).toEqual([100.5]);
});

test('Every stroke is within the drawing, in order, and never twice.', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (days) => {
      const sorted = days.toSorted();
      const found = positions(eventRow(days.map(on), [sorted[0] ?? '', sorted.at(-1) ?? '']));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      expect(found.every((x) => x > 0 && x < rowSize.width)).toBe(true);
    }),
  );
});

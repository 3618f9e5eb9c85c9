import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf, recentOf, sortEvents } from '../../../src/digest/tables/order.ts';
import { timeOfEvent } from '../../../src/digest/timeline/time-of-event.ts';
import { contentOf, write } from '../records.ts';
import { inOrder } from './events-in-order.ts';

const { events, places } = contentOf(inOrder).records;
const oldestFirst = sortEvents({ events, places });
const ids = oldestFirst.map(({ id }) => id);

describe('events are ordered', () => {
  test('by first day, then time of day, then last day, then id', () => {
    expect(ids).toEqual(inOrder.map(({ id }) => id));
  });

  test('the same way, however they were ordered before', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(sortEvents({ events: shuffled, places })).toEqual(oldestFirst);
      }),
      { numRuns: 20 },
    );
  });
});

describe('events of one day in several zones', () => {
  const zones = ['Asia/Tokyo', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'];
  const front = fc.record(
    {
      date: fc.constantFrom('2030-05-02', '2030-05-01/2030-05-03', '2030-05-03', '2030-05', '2030'),
      time: fc.constantFrom('00:30', '09:00', '09:00/10:00', '23:30'),
      timeZone: fc.constantFrom(...zones),
    },
    { requiredKeys: ['date'] },
  );
  const summary = 'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."';
  const texts = (fronts: readonly { date: string; time?: string; timeZone?: string }[]) =>
    fronts.map(({ date, time, timeZone = 'Asia/Tokyo' }, index) =>
      write('events', `e${index}`, summary, {
        ...(time === undefined || date.length !== 10 ? { date } : { date, time, timeZone }),
      }),
    );

  test('are ordered by the instant: 09:00 in Tokyo is before 08:00 in Delhi', () => {
    const two = contentOf(
      texts([
        { date: '2030-05-02', time: '09:00', timeZone: 'Asia/Kolkata' },
        { date: '2030-05-02', time: '09:00', timeZone: 'Asia/Tokyo' },
        { date: '2030-05-02' },
      ]),
    ).records;
    expect(sortEvents(two).map(({ id }) => id)).toEqual(['e2', 'e1', 'e0']);
  });

  test('are in one order, whatever the order before: by day, time known, instant, last day, id', () => {
    fc.assert(
      fc.property(fc.array(front, { minLength: 2, maxLength: 8 }), (fronts) => {
        const { records } = contentOf(texts(fronts));
        const sorted = sortEvents(records);
        const reversed = { ...records, events: records.events.toReversed() };
        expect(sortEvents(reversed)).toEqual(sorted);
        for (const [index, a] of sorted.entries()) {
          for (const b of sorted.slice(index + 1)) {
            expect(a.front.date.earliest <= b.front.date.earliest).toBe(true);
            if (a.front.date.earliest !== b.front.date.earliest || !a.front.time) continue;
            expect(b.front.time).toBeDefined();
            const instants = [a, b].map((each) => timeOfEvent(each.front, () => 'UTC')?.instant);
            const [first = 0, second = 0] = instants.map((instant) => Date.parse(instant ?? ''));
            expect(first).toBeLessThanOrEqual(second);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('events know their neighbours', () => {
  const neighbours = neighboursOf(oldestFirst);
  const rows = ids.map((id) => neighbours[id]);

  test('the one before and the one after, from the first to the last', () => {
    expect(rows.map((row) => row?.earlier)).toEqual([undefined, ...ids.slice(0, -1)]);
    expect(rows.map((row) => row?.later)).toEqual([...ids.slice(1), undefined]);
  });

  test('and those of their own track', () => {
    for (const track of ['leaders', 'ministers']) {
      const its = oldestFirst.filter(({ front }) => front.track === track).map(({ id }) => id);
      const [before, after] = [
        its.map((id) => neighbours[id]?.earlierInTrack),
        its.map((id) => neighbours[id]?.laterInTrack),
      ];
      expect(before).toEqual([undefined, ...its.slice(0, -1)]);
      expect(after).toEqual([...its.slice(1), undefined]);
    }
  });

  test('unless there are none', () => {
    expect(neighboursOf([])).toEqual({});
    expect(rows[0]).not.toHaveProperty('earlier');
    expect(rows.at(-1)).not.toHaveProperty('later');
    expect(neighboursOf(oldestFirst.slice(0, 1))).toStrictEqual({ 'm-year': {} });
  });
});

test('The newest hundred events are recent.', () => {
  const [template] = oldestFirst;
  if (!template) throw new Error('found no event');
  const many = Array.from({ length: 103 }, (_, index) => ({ ...template, id: `event-${index}` }));
  expect(Object.keys(recentOf(many))).toEqual(many.slice(3).map(({ id }) => id));
  expect(Object.keys(recentOf(oldestFirst))).toEqual(ids);
});

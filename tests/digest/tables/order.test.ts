import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf, recentOf, sortEvents } from '../../../src/digest/tables/order.ts';
import { contentOf } from '../records.ts';
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

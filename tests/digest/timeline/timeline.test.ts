import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '../../../src/digest/model.ts';
import { createPermalinks } from '../../../src/digest/references/permalinks.ts';
import {
  compareEvents,
  groupByMonth,
  groupByYear,
  linkNeighbours,
} from '../../../src/digest/timeline/timeline.ts';
import { digestOf } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';

const article = write('articles', 'the-article', 'They met.');
const summary = 'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."';

function event(id: string, front: Parameters<typeof write<'events'>>[3]): RecordText {
  return write('events', id, summary, { place: 'port-sample', ...front });
}

/** Events of every kind of date, in the order in which they belong. */
const inOrder = [
  event('m-year', { date: '2029' }),
  event('l-year-and-more', { date: '2029/2030' }),
  event('k-new-year', { date: '2029-12-31/2030-01-01' }),
  event('h-same-day', { date: '2030-05-01', track: 'ministers' }),
  event('i-same-day', { date: '2030-05-01' }),
  event('j-month', { date: '2030-05', track: 'ministers' }),
  event('g-at-nine', { date: '2030-05-02', time: '09:00' }),
  event('f-at-ten', { date: '2030-05-02', time: '10:00', track: 'ministers' }),
  event('e-doubtful', { date: '2030-05-03~' }),
  event('d-span', { date: '2030-05-03/2030-05-05' }),
  event('c-next-year', { date: '2031-01-01' }),
];

let events: readonly Event[] = [];
beforeAll(async () => {
  const ministers = write('tracks', 'ministers', 'Others.', { title: 'Ministers' });
  const digest = await digestOf([
    ...cast.filter(({ kind }) => kind !== 'digest'),
    write('digest', 'digest', 'Words.', { order: 'oldest-first' }),
    ministers,
    article,
    ...inOrder,
  ]);
  events = digest.events;
});

const ids = (list: readonly (Event | undefined)[]) => list.map((each) => each?.id);

describe('events are ordered', () => {
  test('by first day, then time of day, then last day, then id', () => {
    expect(ids(events)).toEqual(inOrder.map(({ id }) => id));
  });

  test('the same way, however they were ordered before', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(ids(shuffled.sort(compareEvents))).toEqual(ids(events));
      }),
      { numRuns: 20 },
    );
  });
});

describe('events know their neighbours', () => {
  test('the one before and the one after, from the first to the last', () => {
    const all = ids(events);
    expect(ids(events.map(({ earlier }) => earlier))).toEqual([undefined, ...all.slice(0, -1)]);
    expect(ids(events.map(({ later }) => later))).toEqual([...all.slice(1), undefined]);
  });

  test('and those of their own track', () => {
    for (const track of ['leaders', 'ministers']) {
      const its = events.filter((each) => each.track.id === track);
      const [before, after] = [
        its.map((each) => each.earlierInTrack),
        its.map((each) => each.laterInTrack),
      ];
      expect(ids(before)).toEqual([undefined, ...ids(its).slice(0, -1)]);
      expect(ids(after)).toEqual([...ids(its).slice(1), undefined]);
    }
  });

  test('unless there are none', () => {
    linkNeighbours([]);
    expect(events[0]).not.toHaveProperty('earlier');
    expect(events.at(-1)).not.toHaveProperty('later');
  });
});

describe('events are gathered', () => {
  const permalinks = createPermalinks('https://sample.example/repo/');

  test('by the year they begin in', () => {
    const years = groupByYear(events, permalinks);
    expect(
      years.map(({ year, permalink, events: its }) => [year, permalink.href, its.length]),
    ).toEqual([
      ['2029', '/repo/2029/', 3],
      ['2030', '/repo/2030/', 7],
      ['2031', '/repo/2031/', 1],
    ]);
  });

  test('by the month they begin in, or the year where no month is known', () => {
    expect(groupByMonth(events).map(({ month, events: its }) => [month, its.length])).toEqual([
      ['2029', 2],
      ['2029-12', 1],
      ['2030-05', 7],
      ['2031-01', 1],
    ]);
  });

  test('in the order given', () => {
    const newestFirst = events.toReversed();
    const years = groupByYear(newestFirst, permalinks);
    expect(years.map(({ year }) => year)).toEqual(['2031', '2030', '2029']);
    expect(ids(years.flatMap((year) => year.events))).toEqual(ids(newestFirst));
    const months = years.flatMap((year) => year.months);
    expect(ids(months.flatMap((month) => month.events))).toEqual(ids(newestFirst));
  });

  test('into nothing where there are none', () => {
    expect(groupByYear([], permalinks)).toEqual([]);
    expect(groupByMonth([])).toEqual([]);
  });
});

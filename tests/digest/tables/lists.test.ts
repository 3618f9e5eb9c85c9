import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest, Event } from '../../../src/digest/model.ts';
import { digestOf } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';
import { inOrder } from './events-in-order.ts';

const others: readonly RecordText[] = [
  ...cast.filter(({ kind }) => kind !== 'digest'),
  write('tracks', 'ministers', 'Others.', { title: 'Ministers' }),
  write('articles', 'the-article', 'They met.'),
];

const digestIn = (order: 'newest-first' | 'oldest-first', events: readonly RecordText[]) =>
  digestOf([write('digest', 'digest', 'Words.', { order }), ...others, ...events], {
    siteUrl: 'https://sample.example/repo/',
  });

let oldestFirst: Digest;
let newestFirst: Digest;
beforeAll(async () => {
  oldestFirst = await digestIn('oldest-first', inOrder);
  newestFirst = await digestIn('newest-first', inOrder);
});

const ids = (events: readonly Event[]) => events.map(({ id }) => id);
const all = inOrder.map(({ id }) => id);

describe('events are gathered', () => {
  test('by the year they begin in', () => {
    expect(
      oldestFirst.years.map(({ year, permalink, events }) => [year, permalink.href, events.length]),
    ).toEqual([
      ['2029', '/repo/2029/', 3],
      ['2030', '/repo/2030/', 7],
      ['2031', '/repo/2031/', 1],
    ]);
  });

  test('by the month they begin in, or the year where no month is known', () => {
    const { opening, years } = oldestFirst;
    const expected = [
      ['2029', 2],
      ['2029-12', 1],
      ['2030-05', 7],
      ['2031-01', 1],
    ];
    const months = years.flatMap((year) => year.months);
    expect(opening.map(({ month, events }) => [month, events.length])).toEqual(expected);
    expect(months.map(({ month, events }) => [month, events.length])).toEqual(expected);
  });

  test('in the order given', () => {
    const { years } = newestFirst;
    expect(years.map(({ year }) => year)).toEqual(['2031', '2030', '2029']);
    expect(ids(years.flatMap((year) => year.events))).toEqual(all.toReversed());
    const months = years.flatMap((year) => year.months);
    expect(ids(months.flatMap(({ events }) => events))).toEqual(all.toReversed());
    expect(ids(newestFirst.opening.flatMap(({ events }) => events))).toEqual(all.toReversed());
    expect(ids(newestFirst.ending.flatMap(({ events }) => events))).toEqual(all);
  });

  test('into nothing where there are none', async () => {
    const { years, opening, ending } = await digestIn('newest-first', []);
    expect([years, opening, ending]).toEqual([[], [], []]);
  });
});

test('Posts are listed newest first: by day, then by the instant where a time is known.', async () => {
  const post = (id: string, front: Parameters<typeof write<'posts'>>[3]) =>
    write('posts', id, 'They met.', front);
  const { posts } = await digestIn('newest-first', [
    post('a-day', { date: '2030-05-02' }),
    post('b-first', { date: '2030-05-02', time: '09:00', timeZone: 'Asia/Tokyo' }),
    post('c-second', { date: '2030-05-02', time: '08:00', timeZone: 'Asia/Kolkata' }),
    post('d-day-before', { date: '2030-05-01', time: '23:59', timeZone: 'Pacific/Pago_Pago' }),
  ]);
  expect(posts.map(({ id }) => id)).toEqual(['c-second', 'b-first', 'a-day', 'd-day-before']);
});

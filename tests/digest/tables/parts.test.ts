/** Lists of more than 150 entries are parted. */
import { describe, expect, test } from 'vitest';
import { partByMonth, partByPeriod, partLists } from '../../../src/digest/tables/parts.ts';

const ids = (count: number, prefix = 'id') =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const monthOf = (month: string, count: number) => ({ month, events: ids(count, month) });
const yearOf = (year: string, ...months: ReturnType<typeof monthOf>[]) => ({
  year,
  months,
  events: months.flatMap(({ events }) => events),
});
const from = (kind: 'articles' | 'posts', date: string, count: number) =>
  ids(count, date).map((id) => ({ kind, id, date }));

describe('events', () => {
  test('of a year with 150 have no pages of months', () => {
    expect(partByMonth([yearOf('2030', monthOf('2030-01', 75), monthOf('2030-02', 75))])).toEqual(
      [],
    );
  });

  test('of a year with more have one for each month that is known', () => {
    const full = yearOf('2030', monthOf('2030-01', 75), monthOf('2030-02', 75), monthOf('2030', 1));
    expect(partByMonth([full, yearOf('2029', monthOf('2029-12', 3))])).toEqual([
      monthOf('2030-01', 75),
      monthOf('2030-02', 75),
    ]);
  });
});

describe('sources', () => {
  test('stay in one list while there are no more than 150 of any kind', () => {
    const few = [...from('articles', '2030-01-01', 150), ...from('posts', '2029-01-01', 150)];
    expect(partByPeriod(few)).toEqual([]);
  });

  test('are parted by year where there are more, the newest first', () => {
    const many = [...from('articles', '2029-01-01', 100), ...from('articles', '2030-01-01', 51)];
    expect(partByPeriod([...many, ...from('posts', '2030-02-01', 1)])).toEqual([
      { period: '2030', articles: ids(51, '2030-01-01'), documents: [], posts: ['2030-02-01-0'] },
      { period: '2029', articles: ids(100, '2029-01-01'), documents: [], posts: [] },
    ]);
  });

  test('of a year that has too many are parted by month too, as far as the month is known', () => {
    const year = [...from('articles', '2030', 1), ...from('articles', '2030-02-01', 150)];
    const parts = partByPeriod([...year, ...from('articles', '2030-01', 2)]);
    expect(parts.map(({ period, articles }) => [period, articles.length])).toEqual([
      ['2030', 153],
      ['2030-02', 150],
      ['2030-01', 2],
    ]);
  });
});

test('Other lists are parted by letter where they have more than 150 entries.', () => {
  const named = (count: number) => ids(count).map((id) => ({ id, name: id }));
  const none = { tracks: [], organizations: [], places: [], topics: [] };
  expect(partLists({ ...none, people: named(150) })).toEqual([]);
  expect(partLists({ ...none, people: named(151), topics: named(3) })).toEqual([
    { kind: 'people', letter: 'I', slug: 'i', ids: ids(151) },
  ]);
});

import { expect, test } from 'vitest';
import { parseFuzzyDate } from '../../src/content/dates.ts';
import type { Event } from '../../src/digest/model.ts';
import { type EventMark, layOutChart } from '../../src/outputs/chart.ts';
import { digestAt } from './digests.ts';

const { events } = await digestAt('sample');
const [template] = events;

/** An event like one of the sample, on another date. */
function eventOn(edtf: string, id = edtf): Event {
  const date = parseFuzzyDate(edtf);
  if (!date || !template) throw new Error(`no event on ${edtf}`);
  return { ...template, id, date };
}

function marksOf(...dates: string[]): EventMark[] {
  return layOutChart(dates.map((date) => eventOn(date)))?.lanes[0]?.marks ?? [];
}

test('Nothing is drawn of nothing.', () => {
  expect(layOutChart([])).toBeUndefined();
});

test('Each track has a lane, in the order of the events.', () => {
  const chart = layOutChart(events);
  expect(chart?.lanes.map(({ track }) => track.id)).toEqual(['leaders', 'foreign-ministers']);
  expect(chart?.lanes.flatMap(({ marks }) => marks)).toHaveLength(3);
  expect([chart?.first.date, chart?.last.date]).toEqual(['2025-10-27', '2025-11-23']);
});

test('Tracks that are asked for have a lane though they have no event.', () => {
  const [some] = events;
  const tracks = events.map(({ track }) => track);
  const lanes = layOutChart(some ? [some] : [], [...new Set(tracks)])?.lanes;
  expect(lanes?.map(({ count }) => count)).toEqual([1, 0]);
});

test('It begins and ends with dates that are known no better than those of the events.', () => {
  const chart = layOutChart([eventOn('2020'), eventOn('2021-02-03'), eventOn('2021-05~')]);
  expect(chart?.first).toMatchObject({ date: '2020', precision: 'year' });
  expect(chart?.last).toMatchObject({ date: '2021-05', precision: 'month', approximate: true });
  const span = layOutChart([eventOn('2021-02-03/2021-02-05')]);
  expect([span?.first.date, span?.last.date]).toEqual(['2021-02-03', '2021-02-05']);
});

test('A day is a point; where it stands is in proportion to its time.', () => {
  const [first, middle, last] = marksOf('2025-01-01', '2025-01-11', '2025-01-21');
  expect(first?.x).toBe(4);
  expect(middle?.x).toBe(50);
  expect(last?.x).toBe(96);
  expect([first?.width, middle?.width, last?.width]).toEqual([0, 0, 0]);
});

test('A span is a bar from its first to its last day, and so is a month.', () => {
  const [, span, month] = marksOf('2025-01-01', '2025-01-10/2025-01-20', '2025-02');
  expect(span?.width).toBeGreaterThan(0);
  expect(span?.vague).toBe(false);
  expect(month?.width).toBeGreaterThan(span?.width ?? 0);
  expect(month?.vague).toBe(true);
});

test.each(['2025-01-01~', '2025-01-01?', '2025-01-01%', '2025-01', '2025'])(
  '%s is drawn as vague.',
  (date) => {
    expect(marksOf(date)[0]?.vague).toBe(true);
  },
);

test('A single day stands in the middle.', () => {
  expect(marksOf('2025-11-23')[0]?.x).toBe(50);
});

test('Over a few days, the axis is marked by days, each once.', () => {
  const ticks = layOutChart([eventOn('2025-10-27'), eventOn('2025-10-29')])?.ticks ?? [];
  expect(ticks.map(({ date }) => date)).toEqual(['2025-10-27', '2025-10-28', '2025-10-29']);
  expect(ticks.every(({ precision }) => precision === 'day')).toBe(true);
});

test('More than 60 events are counted by month, and over more than ten years by year.', () => {
  const months = Array.from({ length: 36 }, (_, index) => {
    const month = `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return [eventOn(`${month}-03`), eventOn(`${month}-21`)];
  }).flat();
  const byMonth = layOutChart(months)?.lanes[0];
  expect(byMonth?.marks).toEqual([]);
  expect(byMonth?.bars).toHaveLength(36);
  expect(byMonth?.bars[0]).toMatchObject({ period: '2020-01', count: 2, height: 1 });
  const byYear = layOutChart([...months, eventOn('1990-05-01')])?.lanes[0]?.bars ?? [];
  expect(byYear.map(({ period, count }) => [period, count])).toEqual([
    ['2020', 24],
    ['2021', 24],
    ['2022', 24],
    ['1990', 1],
  ]);
});

test('Bars stand side by side, within the chart, as high as their counts.', () => {
  const counts = [1, 4, 2];
  const dates = counts.flatMap((count, index) =>
    Array.from({ length: count * 10 }, (_, day) =>
      eventOn(`2020-0${index + 1}-${10 + (day % 18)}`, `${index}-${day}`),
    ),
  );
  const bars = layOutChart(dates)?.lanes[0]?.bars ?? [];
  expect(bars.map(({ height }) => height)).toEqual([0.25, 1, 0.5]);
  for (const [index, { x, width }] of bars.entries()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(bars[index + 1]?.x ?? 100);
  }
});

test('However many events there are, the chart has no more bars than the years and lanes allow.', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    eventOn(`20${10 + (index % 9)}-05-01`, `e${index}`),
  );
  expect(layOutChart(many)?.lanes[0]?.bars.length).toBe(9);
});

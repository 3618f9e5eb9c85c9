import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEventDate } from '../../src/content/dates/dates.ts';
import type { Event } from '../../src/digest/model.ts';
import { type EventMark, layOutChart } from '../../src/views/chart.ts';
import { countByYear } from '../../src/views/chart-bars.ts';
import { leastGap } from '../../src/views/chart-rows.ts';
import { altered } from '../altered.ts';
import { digestAt } from '../outputs/digests.ts';

const { events } = await digestAt('digest');
const [template] = events;

/** An event like one of the digest, on another date. */
function eventOn(edtf: string, id = edtf): Event {
  const date = parseEventDate(edtf);
  if (!date || !template) throw new Error(`no event on ${edtf}`);
  return altered(template, { id, date });
}

function marksOf(...dates: string[]): EventMark[] {
  return layOutChart(dates.map((date) => eventOn(date)))?.lanes[0]?.marks ?? [];
}

test('No chart is drawn of no events.', () => {
  expect(layOutChart([])).toBeUndefined();
});

test('Each track has a lane, in the order of the events.', () => {
  const chart = layOutChart(events);
  expect(chart?.lanes.map(({ track }) => track?.id)).toEqual([
    'ministers',
    'special-envoys',
    'heads',
  ]);
  expect(chart?.lanes.flatMap(({ marks }) => marks)).toHaveLength(8);
  expect([chart?.first.date, chart?.last.date]).toEqual(['2028', '2030-11']);
});

test('Tracks that are asked for have a lane though they have no event.', () => {
  const [some] = events;
  const tracks = events.flatMap(({ track }) => track ?? []);
  const lanes = layOutChart(some ? [some] : [], [...new Set(tracks)])?.lanes;
  expect(lanes?.map(({ count }) => count)).toEqual([1, 0, 0]);
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

test('Events of one day are drawn one above the other.', () => {
  const chart = layOutChart(['a', 'b', 'c'].map((id) => eventOn('2025-11-23', id)));
  expect(chart?.lanes[0]?.marks.map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(chart?.lanes[0]?.rows).toBe(3);
});

test('Events that are too close together become bars, in every lane.', () => {
  const [one, other] = [...new Set(events.map(({ track }) => track))];
  if (!one || !other) throw new Error('the digest has two tracks');
  const close = ['a', 'b', 'c', 'd'].map((id) =>
    altered(eventOn('2025-11-23', id), { track: one }),
  );
  const apart = altered(eventOn('2025-11-02'), { track: other });
  const lanes = layOutChart([...close, apart])?.lanes ?? [];
  expect(lanes.map(({ marks, rows }) => [marks.length, rows])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(lanes.map(({ bars }) => bars.map(({ period, count }) => [period, count]))).toEqual([
    [['2025-11-23', 4]],
    [['2025-11-02', 1]],
  ]);
});

test('Bars of events without a known day are months or years.', () => {
  const vague = ['a', 'b', 'c', 'd'].map((id) => eventOn('2025-11', id));
  const bars = layOutChart(vague)?.lanes[0]?.bars ?? [];
  expect(bars.map(({ period }) => period)).toEqual(['2025-11']);
});

test('Marks are drawn while they keep apart, and bars otherwise.', () => {
  const day = fc.date({
    min: new Date('2024-01-01'),
    max: new Date('2025-12-31'),
    noInvalidDate: true,
  });
  const days = fc.array(
    day.map((date) => date.toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 70 },
  );
  fc.assert(
    fc.property(days, (dates) => {
      const lane = layOutChart(dates.map((date, index) => eventOn(date, `e${index}`)))?.lanes[0];
      const { marks = [], bars = [] } = lane ?? {};
      expect(marks.length > 0).toBe(bars.length === 0);
      const inBars = bars.reduce((sum, { count }) => sum + count, 0);
      expect(marks.length + inBars).toBe(dates.length);
      for (const row of [0, 1, 2]) {
        const at = marks.filter((mark) => mark.row === row).map(({ x }) => x);
        at.sort((a, b) => a - b);
        for (const [index, x] of at.entries()) {
          expect(x - (at[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(leastGap);
        }
      }
    }),
  );
});

test('Bars of more than 60 events are months, and over more than ten years, years.', () => {
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
  expect(countByYear(byMonth?.bars ?? [])).toEqual([
    ['2020', 24],
    ['2021', 24],
    ['2022', 24],
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

describe('An event that goes on', () => {
  const widthsUpTo = (dataEnd: string, ...dates: string[]) =>
    layOutChart(
      dates.map((date) => eventOn(date)),
      undefined,
      dataEnd,
    );

  test('is drawn to the day up to which the digest tells.', () => {
    const chart = widthsUpTo('2030-03-30', '2030-03-01', '2030-03-10/..');
    const [, bar] = chart?.lanes[0]?.marks ?? [];
    expect(chart?.last.date).toBe('2030-03-30');
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(96, 1);
    expect(bar).toMatchObject({ vague: false, openEnd: 'ongoing' });
  });

  test('is drawn to the last of the other events where that is later.', () => {
    const chart = widthsUpTo('2030-03-05', '2030-03-01', '2030-03-10/..', '2030-03-20');
    const [, bar] = chart?.lanes[0]?.marks ?? [];
    expect(chart?.last.date).toBe('2030-03-20');
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(96, 1);
  });

  test('stretches no chart if its end is not known: then it is a hollow point.', () => {
    const chart = widthsUpTo('2030-03-30', '2030-03-01', '2030-03-10/');
    const [, point] = chart?.lanes[0]?.marks ?? [];
    expect(chart?.last.date).toBe('2030-03-10');
    expect(point).toMatchObject({ width: 0, vague: true, openEnd: 'unknown' });
  });
});

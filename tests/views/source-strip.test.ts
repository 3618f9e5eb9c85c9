/** When there are many sources, and when there are none. */
import { describe, expect, test } from 'vitest';
import { layOutSources } from '../../src/views/source-strip.ts';

const domain = (from: string, to: string) => [Date.parse(from), Date.parse(to)] as const;

describe('sources are counted', () => {
  test('by day over two months, and those of which the day is not known are left out', () => {
    const { count, bars } = layOutSources(
      [
        ['2030-01', 5],
        ['2030-01-01', 1],
        ['2030-01-03', 4],
      ],
      domain('2030-01-01', '2030-01-05'),
    );
    expect(count).toBe(5);
    expect(bars.map((bar) => [bar.period, bar.height])).toEqual([
      ['2030-01-01', 0.25],
      ['2030-01-03', 1],
    ]);
  });

  test('by month over three years, and by year over more', () => {
    const days = [
      ['2030-01-01', 1],
      ['2030-01-03', 4],
      ['2031-02', 1],
    ] as const;
    const periodsIn = (to: string) =>
      layOutSources(days, domain('2030-01-01', to)).bars.map(({ period }) => period);
    expect(periodsIn('2032-01-01')).toEqual(['2030-01', '2031-02']);
    expect(periodsIn('2040-01-01')).toEqual(['2030', '2031']);
  });
});

test('Periods without a source are one gap where they follow each other.', () => {
  const { gaps } = layOutSources([['2031-05', 1]], domain('2029-01-01', '2035-01-01'));
  expect(gaps.map(({ first, last }) => [first, last])).toEqual([
    ['2029', '2030'],
    ['2032', '2034'],
  ]);
  expect(gaps[0]?.x).toBe(4);
  expect(gaps.at(-1)).toMatchObject({ first: '2032' });
});

test('Sources of before and after are not counted.', () => {
  const { count, gaps } = layOutSources([['2020-01-01', 9]], domain('2030-01-01', '2030-01-03'));
  expect(count).toBe(0);
  expect(gaps).toHaveLength(1);
});

test('The last day of a chart that marks each event counts as well.', () => {
  const days = [['2030-01-05', 2]] as const;
  const span = domain('2030-01-01', '2030-01-05');
  expect(layOutSources(days, span).count).toBe(0);
  const { count, bars, gaps } = layOutSources(days, span, true);
  expect(count).toBe(2);
  expect(bars).toMatchObject([{ period: '2030-01-05', x: 96 }]);
  expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeLessThanOrEqual(100);
  expect(gaps.map(({ first, last }) => [first, last])).toEqual([['2030-01-01', '2030-01-04']]);
});

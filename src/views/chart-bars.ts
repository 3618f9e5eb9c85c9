import { millisecondsInDay } from 'date-fns/constants';
import type { CalendarDate } from '../content/dates/dates.ts';
import { compareText } from '../digest/compare-text.ts';
import type { Event } from '../digest/model.ts';
import { roundPercent } from './round-percent.ts';

/** The events of a track that begin on one day, or in one month or year. */
export interface Bar {
  /** `2025-11-23`, `2025-11` or `2025` */
  period: string;
  count: number;
  x: number;
  width: number;
  /** 0 to 1, the highest bar of the chart. */
  height: number;
}

/** What the bars of a chart stand for: as many letters of an ISO date as name it. */
export type Letters = 4 | 7 | 10;

/** More days than these are drawn by month. */
export const mostDays = 62;
/** More months than these are drawn by year. */
const mostMonths = 36;
/** Share of its period that a bar is wide. */
const barWidth = 0.8;

/** Chooses the periods to count events by: the bars are not too many, and not more exact than the dates. */
export function lettersOf(
  events: readonly Event[],
  first: CalendarDate,
  last: CalendarDate,
): Letters {
  const days = (Date.parse(last) - Date.parse(first)) / millisecondsInDay;
  const areDays = events.every(({ date }) => date.start.precision === 'day');
  if (areDays && days <= mostDays) return 10;
  const months = 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4)));
  return months > mostMonths ? 4 : 7;
}

/** The whole months or, where bars are years, years from the first day to the last. */
export function wholePeriods(
  first: CalendarDate,
  last: CalendarDate,
  letters: Letters,
): [Date, Date] {
  const whole = Math.min(letters, 7);
  return [new Date(first.slice(0, whole)), endOf(last.slice(0, whole))];
}

/** How many events begin in each period. */
export function countByPeriod(events: readonly Event[], letters: Letters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { date } of events) {
    const period = date.earliest.slice(0, letters);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/**
 * Draws the counts of a lane as bars.
 *
 * @param scale From days in UTC to percent.
 * @param largest The count of the highest bar of the chart.
 */
export function toBars(
  counts: ReadonlyMap<string, number>,
  scale: (date: Date) => number,
  largest: number,
): Bar[] {
  return [...counts].map(([period, count]) => {
    const x = scale(new Date(period));
    const width = (scale(endOf(period)) - x) * barWidth;
    return {
      period,
      count,
      x: roundPercent(x),
      width: roundPercent(width),
      height: roundPercent(count / largest),
    };
  });
}

/** How many events the bars of each year have, in the order of the years. */
export function countByYear(bars: readonly Bar[]): [year: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { period, count } of bars) {
    const year = period.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return [...counts].sort(([a], [b]) => compareText(a, b));
}

/** The first moment after a period. */
export function endOf(period: string): Date {
  const end = new Date(period);
  if (period.length === 'YYYY'.length) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (period.length === 'YYYY-MM'.length) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end;
}

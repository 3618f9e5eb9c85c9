import { scaleUtc } from 'd3-scale';
import { millisecondsInDay } from 'date-fns/constants';
import type { CalendarDate } from '../content/dates/dates.ts';
import { inset } from './chart.ts';
import { type Bar, endOf, type Letters, mostDays, toBars } from './chart-bars.ts';
import { roundPercent } from './round-percent.ts';

/** How many sources there are over time, and when there are none: a strip below the lanes of a chart. */
export interface SourceStrip {
  readonly count: number;
  readonly bars: readonly Bar[];
  /** Periods in a row of which there is no source; positions in percent. */
  readonly gaps: readonly Gap[];
}

/** A time of which there is no source. */
export interface Gap {
  /** `2025-11-23`, `2025-11` or `2025` */
  readonly first: string;
  readonly last: string;
  readonly x: number;
  readonly width: number;
}

/** A longer time has a bar for each year. */
const mostDaysByMonth = 3 * 366;

/**
 * Lays the sources out on the time axis of a chart.
 *
 * @param days How many sources are of each day or, where no more is known, of each month or year.
 * @param domain The first and the last moment of the chart, in ms.
 * @param endsOnDay Whether the last moment is the begin of a day that the chart shows, as where it marks each event.
 */
export function layOutSources(
  days: readonly (readonly [date: CalendarDate, count: number])[],
  domain: readonly [number, number],
  endsOnDay = false,
): SourceStrip {
  const letters = lettersFor(domain);
  const [begin, end] = domain;
  const periods = periodsIn([begin, endsOnDay ? end + 1 : end], letters);
  const known = new Set(periods);
  const counts = new Map<string, number>();
  for (const [date, count] of days) {
    const period = date.slice(0, letters);
    if (known.has(period)) counts.set(period, (counts.get(period) ?? 0) + count);
  }
  const axis = scaleUtc([...domain], [inset, 100 - inset]);
  // The last day goes on behind its begin, as far as there is room.
  const right = endsOnDay ? 100 : 100 - inset;
  const scale = (date: Date) => Math.min(right, Math.max(inset, axis(date)));
  const largest = Math.max(1, ...counts.values());
  return {
    count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    bars: toBars(counts, scale, largest),
    gaps: gapsIn(periods, counts).map(([first, last]) => {
      const x = scale(new Date(first));
      const width = roundPercent(scale(endOf(last)) - x);
      return { first, last, x: roundPercent(x), width };
    }),
  };
}

function lettersFor([begin, end]: readonly [number, number]): Letters {
  const days = (end - begin) / millisecondsInDay;
  if (days <= mostDays) return 10;
  return days <= mostDaysByMonth ? 7 : 4;
}

function periodsIn([begin, end]: readonly [number, number], letters: Letters): string[] {
  const periods: string[] = [];
  for (let at = new Date(begin); at.getTime() < Math.max(end, begin + 1); ) {
    const period = at.toISOString().slice(0, letters);
    periods.push(period);
    at = endOf(period);
  }
  return periods;
}

/** The first and the last of each run of periods that have no source. */
function gapsIn(
  periods: readonly string[],
  counts: ReadonlyMap<string, number>,
): [first: string, last: string][] {
  const gaps: [string, string][] = [];
  let isOpen = false;
  for (const period of periods) {
    const gap = gaps.at(-1);
    if (counts.has(period)) isOpen = false;
    else if (isOpen && gap) gap[1] = period;
    else {
      gaps.push([period, period]);
      isOpen = true;
    }
  }
  return gaps;
}

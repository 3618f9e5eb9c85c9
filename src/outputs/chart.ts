import { scaleUtc } from 'd3-scale';
import type { CalendarDate } from '../content/dates.ts';
import type { Event, Track } from '../digest/model.ts';

/** A chart of events on a time axis: one lane for each track, a mark for each event or each month. */
export interface Chart {
  lanes: Lane[];
  /** Where the axis is labelled; `minor` labels may be left out where there is little room. */
  ticks: { x: number; date: CalendarDate; precision: Precision; minor: boolean }[];
  first: CalendarDate;
  last: CalendarDate;
}

export interface Lane {
  track: Track;
  marks: Mark[];
}

/** All positions are in percent of the width. */
export type Mark = EventMark | CountMark;

/** One event: a point, or a bar where its date is a span or no single day. */
export interface EventMark {
  type: 'event';
  event: Event;
  x: number;
  width: number;
  /** Whether the date is in doubt in any way: drawn hollow. */
  vague: boolean;
}

/** All the events of a track in a month or a year, where there are too many to draw each. */
export interface CountMark {
  type: 'count';
  /** `2025-11` or `2025` */
  period: string;
  count: number;
  x: number;
  /** 0 to 1, so that the area shows the count. */
  radius: number;
}

export type Precision = 'day' | 'month' | 'year';

/** More events than these are drawn by month, and more months than these by year. */
const mostEvents = 60;
const mostMonths = 120;
/** Room at each end, in percent, so that no mark is cut off. */
const inset = 4;
const day = 24 * 60 * 60 * 1000;

/**
 * Lays events out on a time axis.
 *
 * @param events In any order.
 * @returns undefined when there is nothing to draw.
 */
export function layOutChart(events: readonly Event[]): Chart | undefined {
  if (events.length === 0) return undefined;
  const first = events.map(({ date }) => date.earliest).sort()[0] ?? '';
  const last =
    events
      .map(({ date }) => date.latest)
      .sort()
      .at(-1) ?? '';
  // A lone day would leave the axis without length.
  const margin = first === last ? 15 * day : 0;
  const scale = scaleUtc([time(first) - margin, time(last) + margin], [inset, 100 - inset]);
  const period = periodOf(events, first, last);
  const lanes = [...new Set(events.map(({ track }) => track))].map((track): Lane => {
    const its = events.filter((event) => event.track === track);
    return { track, marks: period === undefined ? its.map(toMark) : countByPeriod(its, period) };
  });
  return { lanes, ticks: ticksOf(), first, last };

  function toMark(event: Event): EventMark {
    const { earliest, latest, start, end } = event.date;
    const x = scale(time(earliest));
    const doubts = [start, ...(end ? [end] : [])];
    const vague = doubts.some(
      ({ approximate, uncertain, precision }) => approximate || uncertain || precision !== 'day',
    );
    return { type: 'event', event, x: round(x), width: round(scale(time(latest)) - x), vague };
  }

  function countByPeriod(its: readonly Event[], length: number): CountMark[] {
    const counts = new Map<string, number>();
    for (const { date } of its) {
      const key = date.earliest.slice(0, length);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const largest = Math.max(...counts.values());
    return [...counts].map(([key, count]) => {
      const middle = time(length === 4 ? `${key}-07-01` : `${key}-15`);
      const x = Math.min(Math.max(scale(middle), inset), 100 - inset);
      return {
        type: 'count',
        period: key,
        count,
        x: round(x),
        radius: round(Math.sqrt(count / largest)),
      };
    });
  }

  function ticksOf(): Chart['ticks'] {
    // Over a few days, d3 marks hours; calendar dates have none.
    const ticks = scale.ticks(6).filter((tick) => tick.getUTCHours() === 0);
    const precision = precisionOf(ticks);
    return ticks.map((tick, index) => ({
      x: round(scale(tick)),
      date: tick.toISOString().slice(0, 10),
      precision,
      minor: index % 2 === 1,
    }));
  }
}

/** Letters of an ISO date that name the period to count by; undefined when each event is drawn. */
function periodOf(
  events: readonly Event[],
  first: CalendarDate,
  last: CalendarDate,
): number | undefined {
  if (events.length <= mostEvents) return undefined;
  const months = 12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4)));
  return months > mostMonths ? 'YYYY'.length : 'YYYY-MM'.length;
}

function precisionOf(ticks: readonly Date[]): Precision {
  if (ticks.some((tick) => tick.getUTCDate() !== 1)) return 'day';
  return ticks.some((tick) => tick.getUTCMonth() !== 0) ? 'month' : 'year';
}

/** Calendar dates are laid out as days in UTC: all are as long as each other there. */
function time(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { scaleUtc } from 'd3-scale';
import type { CalendarDate, FuzzyDay } from '../content/dates.ts';
import type { Event, Track } from '../digest/model.ts';

/** A chart of events on a time axis: one lane for each track. All positions are in percent of its width. */
export interface Chart {
  lanes: Lane[];
  /** Where the axis is labelled; `minor` labels may be left out where there is little room. */
  ticks: { x: number; date: CalendarDate; precision: Precision; minor: boolean }[];
  /** As far as they are known. */
  first: FuzzyDay;
  last: FuzzyDay;
}

/** A track: a mark for each event or, where there are too many for the chart, a bar for each period. */
export interface Lane {
  track: Track;
  count: number;
  marks: EventMark[];
  bars: Bar[];
}

/** One event: a point, or a bar where its date is a span or no single day. */
export interface EventMark {
  event: Event;
  x: number;
  width: number;
  /** Whether the date is in doubt in any way: drawn hollow. */
  vague: boolean;
}

/** The events of a track that begin in one month or year. */
export interface Bar {
  /** `2025-11` or `2025` */
  period: string;
  count: number;
  x: number;
  width: number;
  /** 0 to 1, the highest bar of the chart. */
  height: number;
}

export type Precision = 'day' | 'month' | 'year';

/** More events than these are drawn by month, and more months than these by year. */
const mostEvents = 60;
const mostMonths = 120;
/** Room at each end, in percent, so that no mark is cut off. */
const inset = 4;
/** Share of its period that a bar is wide. */
const barWidth = 0.8;
const day = 24 * 60 * 60 * 1000;

/**
 * Lays events out on a time axis.
 *
 * @param events In any order.
 * @param tracks The lanes; those of the events unless given.
 * @returns undefined when there is nothing to draw.
 */
export function layOutChart(
  events: readonly Event[],
  tracks: readonly Track[] = [...new Set(events.map(({ track }) => track))],
): Chart | undefined {
  const [earliest] = [...events].sort((a, b) => compare(a.date.earliest, b.date.earliest));
  const [latest] = [...events].sort((a, b) => compare(b.date.latest, a.date.latest));
  if (!earliest || !latest) return undefined;
  const [first, last] = [earliest.date.earliest, latest.date.latest];
  // A lone day would leave the axis without length.
  const margin = first === last ? 15 * day : 0;
  const scale = scaleUtc([time(first) - margin, time(last) + margin], [inset, 100 - inset]);
  const period = periodOf(events, first, last);
  const counts = tracks.map(
    (track) => [track, events.filter((event) => event.track === track)] as const,
  );
  const largest = Math.max(
    ...counts.flatMap(([, its]) => [...countByPeriod(its, period).values()]),
  );
  const lanes = counts.map(
    ([track, its]): Lane => ({
      track,
      count: its.length,
      marks: period === undefined ? its.map(toMark) : [],
      bars: [...countByPeriod(its, period)].map(toBar),
    }),
  );
  const { start, end = start } = latest.date;
  return { lanes, ticks: ticksOf(), first: earliest.date.start, last: end };

  function toMark(event: Event): EventMark {
    const { earliest, latest, start, end } = event.date;
    const x = scale(time(earliest));
    const doubts = [start, ...(end ? [end] : [])];
    const vague = doubts.some(
      ({ approximate, uncertain, precision }) => approximate || uncertain || precision !== 'day',
    );
    return { event, x: round(x), width: round(scale(time(latest)) - x), vague };
  }

  function toBar([period, count]: [string, number]): Bar {
    const begin = new Date(period);
    const end = new Date(begin);
    if (period.length === 'YYYY'.length) end.setUTCFullYear(end.getUTCFullYear() + 1);
    else end.setUTCMonth(end.getUTCMonth() + 1);
    const x = Math.max(scale(begin), 0);
    const width = (Math.min(scale(end), 100) - x) * barWidth;
    return { period, count, x: round(x), width: round(width), height: round(count / largest) };
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

/** How many events begin in each period, which is as many letters of an ISO date. */
function countByPeriod(events: readonly Event[], letters: number | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  if (letters === undefined) return counts;
  for (const { date } of events) {
    const period = date.earliest.slice(0, letters);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

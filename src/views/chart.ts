import { scaleUtc } from 'd3-scale';
import { millisecondsInDay } from 'date-fns/constants';
import {
  type CalendarDate,
  type FuzzyDay,
  isExactDay,
  type OpenEnd,
  oneDay,
} from '../content/dates/dates.ts';
import { compareText } from '../digest/compare-text.ts';
import type { Event, Track } from '../digest/model.ts';
import { type Bar, countByPeriod, lettersOf, toBars, wholePeriods } from './chart-bars.ts';
import { stackInRows } from './chart-rows.ts';
import { type Tick, ticksOf } from './chart-ticks.ts';
import { distinctBy } from './distinct-by.ts';
import { roundPercent } from './round-percent.ts';

/**
 * A chart of events on a time axis: one lane for each track, and a last one for events of none. All positions are in
 * percent of its width.
 */
export interface Chart {
  lanes: Lane[];
  /** Where the axis is labelled. */
  ticks: Tick[];
  /** As far as they are known. */
  first: FuzzyDay;
  last: FuzzyDay;
  /** The first and the last moment of the axis, in ms. */
  domain: readonly [number, number];
}

/** A track: a mark for each event or, where there are too many for the chart, a bar for each period. */
export interface Lane {
  /** Undefined for the lane of the events of no track. */
  track: Track | undefined;
  count: number;
  marks: EventMark[];
  /** How many rows the marks are in, at least one. */
  rows: number;
  bars: Bar[];
}

/** One event: a point, or a bar where its date is a span or no single day. */
export interface EventMark {
  event: Event;
  x: number;
  width: number;
  /** From 0, the lowest; marks that would cover each other are in rows of their own. */
  row: number;
  /** Whether the date is in doubt in any way: drawn hollow. */
  vague: boolean;
  /** Of an event that goes on, or whose end is not known: a sign at its end says so. */
  openEnd: OpenEnd | undefined;
}

type Scale = ReturnType<typeof scaleUtc<number, number>>;

/** The events of a track, or of none. */
interface Group {
  track: Track | undefined;
  events: readonly Event[];
}

/** With more events than these, the chart shows how many there are in each period. */
const mostEvents = 60;
/** Room at each end, in percent, so that no mark is cut off. */
export const inset = 4;

/**
 * Lays events out on a time axis: each of them, or how many there are in each period where they are too
 * many, or too close together to point at.
 *
 * @param events In any order.
 * @param tracks Those that have a lane; those of the events unless given.
 * @param dataEnd The day up to which the digest tells; what goes on is drawn up to there.
 * @returns undefined when there is nothing to draw.
 */
export function layOutChart(
  events: readonly Event[],
  tracks: readonly Track[] = distinctBy(
    events.flatMap(({ track }) => track ?? []),
    ({ id }) => id,
  ),
  dataEnd: CalendarDate = '',
): Chart | undefined {
  const [earliest] = [...events].sort((a, b) => compareText(a.date.earliest, b.date.earliest));
  const [latest] = [...events].sort((a, b) => compareText(b.date.latest, a.date.latest));
  if (!earliest || !latest) return undefined;
  const goesOn = events.some(isOngoing) && dataEnd > latest.date.latest;
  const [first, last] = [earliest.date.earliest, goesOn ? dataEnd : latest.date.latest];
  const groups = [...tracks, undefined]
    .map(
      (track): Group => ({
        track,
        events: events.filter((event) => event.track?.id === track?.id),
      }),
    )
    .filter(({ track, events: own }) => track !== undefined || own.length > 0);
  const { start, end = start } = latest.date;
  return {
    ...(drawEach(groups, first, last) ?? drawCounts(groups, first, last)),
    first: earliest.date.start,
    last: goesOn ? oneDay(dataEnd).start : end,
  };
}

/** @returns undefined when the events are too many, or too close together. */
function drawEach(
  groups: readonly Group[],
  first: CalendarDate,
  last: CalendarDate,
): Pick<Chart, 'lanes' | 'ticks' | 'domain'> | undefined {
  if (groups.flatMap(({ events }) => events).length > mostEvents) return undefined;
  // A lone day would leave the axis without length.
  const margin = first === last ? 15 * millisecondsInDay : 0;
  const scale = scaleTo(new Date(time(first) - margin), new Date(time(last) + margin));
  const lanes: Lane[] = [];
  for (const { track, events } of groups) {
    const marks = events.map((event) => toMark(event, scale, last));
    const rows = stackInRows(marks);
    if (!rows) return undefined;
    lanes.push({
      track,
      count: events.length,
      marks: marks.map((mark, index) => ({ ...mark, row: rows[index] ?? 0 })),
      rows: 1 + Math.max(0, ...rows),
      bars: [],
    });
  }
  return { lanes, ticks: ticksOf(scale), domain: domainOf(scale) };
}

function drawCounts(
  groups: readonly Group[],
  first: CalendarDate,
  last: CalendarDate,
): Pick<Chart, 'lanes' | 'ticks' | 'domain'> {
  const all = groups.flatMap(({ events }) => events);
  const letters = lettersOf(all, first, last);
  const scale = scaleTo(...wholePeriods(first, last, letters));
  const counts = groups.map(({ events }) => countByPeriod(events, letters));
  const largest = Math.max(...counts.flatMap((each) => [...each.values()]));
  const lanes = groups.map(
    ({ track, events }, index): Lane => ({
      track,
      count: events.length,
      marks: [],
      rows: 1,
      bars: toBars(counts[index] ?? new Map(), scale, largest),
    }),
  );
  return { lanes, ticks: ticksOf(scale), domain: domainOf(scale) };
}

/** @param last Where the marks of events that go on end. */
function toMark(event: Event, scale: Scale, last: CalendarDate): Omit<EventMark, 'row'> {
  const { earliest, latest, start, end, openEnd } = event.date;
  const x = scale(time(earliest));
  const width = scale(time(isOngoing(event) ? last : latest)) - x;
  const vague = openEnd === 'unknown' || ![start, end ?? start].every(isExactDay);
  return { event, x: roundPercent(x), width: roundPercent(width), vague, openEnd };
}

function isOngoing({ date }: Event): boolean {
  return date.openEnd === 'ongoing';
}

function domainOf(scale: Scale): [number, number] {
  const [begin = new Date(0), end = begin] = scale.domain();
  return [begin.getTime(), end.getTime()];
}

function scaleTo(begin: Date, end: Date): Scale {
  return scaleUtc([begin, end], [inset, 100 - inset]);
}

/** Calendar dates are laid out as days in UTC: all are as long as each other there. */
function time(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

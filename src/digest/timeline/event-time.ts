import { TZDate, tzOffset } from '@date-fns/tz';
import type { CalendarDate } from '../../content/dates/dates.ts';
import { offsetOfEtc } from '../../content/dates/time-zone.ts';
import type { EventTime } from '../model.ts';

/**
 * A wall-clock time on a day, in a time zone, with the instant that it was.
 *
 * @param time `HH:MM`, or two of them with `/` between.
 * @param timeZone IANA name; its last part is what the time is said to be of.
 * @example eventTime('2025-11-23', '16:30', 'Africa/Johannesburg').instant // '2025-11-23T16:30:00.000+02:00'
 */
export function eventTime(day: CalendarDate, time: string, timeZone: string): EventTime {
  const key = [day, time, timeZone].join();
  const made = known.get(key) ?? makeTime(day, time, timeZone);
  known.set(key, made);
  return made;
}

/** What was made already: each time is asked for in several places, and Intl is slow to tell an offset. */
const known = new Map<string, EventTime>();

function makeTime(day: CalendarDate, time: string, timeZone: string): EventTime {
  const [local = '', end] = time.split('/');
  const start = { local, day, instant: instantOf(day, local, timeZone) };
  return {
    ...start,
    timeZone,
    zoneName: zoneName(timeZone),
    ...(end !== undefined && endOf(start, end, timeZone)),
  };
}

type Moment = Pick<EventTime, 'local' | 'day' | 'instant'>;

/** There is no end where a change of the clocks would put it before the start. */
function endOf(start: Moment, local: string, timeZone: string): { end: Moment } | undefined {
  const day = local < start.local ? dayAfter(start.day) : start.day;
  const instant = instantOf(day, local, timeZone);
  return Date.parse(instant) > Date.parse(start.instant)
    ? { end: { local, day, instant } }
    : undefined;
}

/**
 * The instants at which the clocks of a zone show a time, in ms: one; two where they were put back over it;
 * none where they were put forward over it.
 */
export function instantsOf(day: CalendarDate, local: string, timeZone: string): number[] {
  const { wall, candidates } = candidatesOf(day, local, timeZone);
  return [...new Set(candidates)].filter(
    (instant) => instant + offsetAt(instant, timeZone) === wall,
  );
}

/** An instant as the clocks of a zone show it: ISO 8601 with the offset from UTC. */
export function inZone(instant: number, timeZone: string): string {
  return new TZDate(instant, timeZone).toISOString();
}

/**
 * When the clocks of a zone show a time. A time that they show twice is the first of the two; one that
 * they leave out is counted on from before the gap. (TZDate's own answer depends on the machine's zone.)
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
function instantOf(day: CalendarDate, local: string, timeZone: string): string {
  const [first = candidatesOf(day, local, timeZone).candidates[0]] = instantsOf(
    day,
    local,
    timeZone,
  );
  return inZone(first, timeZone);
}

/** The time as if it were UTC, and when it was if the offset is that of the day before, or of the day after. */
function candidatesOf(day: CalendarDate, local: string, timeZone: string) {
  const wall = Date.parse(`${day}T${local}:00Z`);
  const before = wall - offsetAt(wall - aDay, timeZone);
  const after = wall - offsetAt(wall + aDay, timeZone);
  return { wall, candidates: [before, after] as const };
}

function offsetAt(instant: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(instant)) * minute;
}

function zoneName(timeZone: string): string {
  const name = offsetOfEtc(timeZone)?.replace('-', '−') ?? timeZone.split('/').at(-1) ?? timeZone;
  return name.replaceAll('_', ' ');
}

function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) + aDay).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const minute = 60_000;
const aDay = 24 * 60 * minute;

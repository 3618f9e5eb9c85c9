import edtf, { type ExtendedDate } from 'edtf';

/** A day of the calendar, `YYYY-MM-DD`; a string to the edge, so that no time zone can move it. */
export type CalendarDate = string;

/**
 * A date as an editor knows it: a day, a month, a year, or a span of them, each perhaps uncertain.
 * `earliest` and `latest` are the first and last day it can mean.
 */
export interface FuzzyDate {
  /** As written in the record. */
  edtf: string;
  start: FuzzyDay;
  /** There only for a span (`2025-10-27/2025-10-28`). */
  end?: FuzzyDay;
  /**
   * There only for the date of an event that has not ended (`2030-03-04/..`), or whose end is not known
   * (`2030-03-04/`). `latest` is the last day that its start can mean.
   */
  openEnd?: OpenEnd;
  earliest: CalendarDate;
  latest: CalendarDate;
}

/** What is known of the end of a span that is open. */
export type OpenEnd = 'ongoing' | 'unknown';

/** One end of a date: a day, a month or a year, with its doubt. */
export interface FuzzyDay {
  /** `2025`, `2025-11` or `2025-11-23`, without the marks of doubt. */
  date: string;
  precision: 'year' | 'month' | 'day';
  /** `~` in EDTF: around that date. */
  approximate: boolean;
  /** `?` in EDTF: the source may be wrong. */
  uncertain: boolean;
}

const calendarDate = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const fuzzyDay = /^(?!0000)\d{4}(-\d{2}){0,2}[?~%]?$/;
const precisions = { 1: 'year', 2: 'month', 3: 'day' } as const;

/**
 * Tells whether a text is a day that the calendar has, as `YYYY-MM-DD` (ISO 8601).
 *
 * @example isCalendarDate('2026-02-30') // false
 */
export function isCalendarDate(text: string): boolean {
  if (!calendarDate.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && toCalendarDate(time) === text;
}

/**
 * Reads a date in the part of EDTF (ISO 8601-2) that a timeline can draw: a year, month or day, with
 * `?`, `~` or `%` for doubt, or two of them with `/` between.
 *
 * @returns undefined for anything else, e.g. an impossible day or a span that ends before it starts.
 * @example parseFuzzyDate('2025-11~')?.latest // '2025-11-30'
 */
export function parseFuzzyDate(text: string): FuzzyDate | undefined {
  if (calendarDate.test(text)) return isCalendarDate(text) ? oneDay(text) : undefined;
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => fuzzyDay.test(part))) return undefined;
  try {
    const parsed = edtf(text);
    const [lower, upper] = parsed.type === 'Interval' ? [parsed.lower, parsed.upper] : [parsed];
    const start = toFuzzyDay(lower, parts[0]);
    const end = toFuzzyDay(upper, parts[1]);
    if (!start || (parts.length === 2 && !end)) return undefined;
    return {
      edtf: text,
      start,
      ...(end && { end }),
      earliest: toCalendarDate(parsed.min),
      latest: toCalendarDate(parsed.max),
    };
  } catch {
    return undefined;
  }
}

/**
 * Reads the date of an event, which may also be a span that is open at its end: `/..` for one that goes on,
 * `/` for one whose end is not known.
 *
 * @example parseEventDate('2030-03-04/..')?.openEnd // 'ongoing'
 */
export function parseEventDate(text: string): FuzzyDate | undefined {
  const [, start = text, open] = /^([^/]+)(\/(?:\.\.)?)$/.exec(text) ?? [];
  const date = parseFuzzyDate(start);
  if (!date || open === undefined) return date;
  return { ...date, edtf: text, openEnd: open === '/' ? 'unknown' : 'ongoing' };
}

/** The parts of a date that say what it is. */
export type DateParts = Pick<FuzzyDate, 'start' | 'end' | 'openEnd'>;

/** Tells whether a date is one day, without a doubt. */
export function isOneDay({ start, end, openEnd }: DateParts): boolean {
  return isExactDay(start) && !end && !openEnd;
}

/** Tells whether part of a date is a day, without a doubt. */
export function isExactDay({ precision, approximate, uncertain }: FuzzyDay): boolean {
  return precision === 'day' && !approximate && !uncertain;
}

/** Makes a date of a day without doubt, as most are, which needs no parser. */
export function oneDay(date: CalendarDate): FuzzyDate {
  const start: FuzzyDay = { date, precision: 'day', approximate: false, uncertain: false };
  return { edtf: date, start, earliest: date, latest: date };
}

/** The edtf package takes 29 February of any year, and makes it 1 March; here it is no day. */
function toFuzzyDay(parsed: ExtendedDate | undefined, text = ''): FuzzyDay | undefined {
  if (parsed?.type !== 'Date') return undefined;
  const date = text.replace(/[?~%]$/, '');
  const precision = precisions[parsed.precision];
  if (precision === 'day' && toCalendarDate(parsed.min) !== date) return undefined;
  return {
    date,
    precision,
    approximate: parsed.approximate.value !== 0,
    uncertain: parsed.uncertain.value !== 0,
  };
}

/** EDTF bounds are instants in UTC, and are read back as such. */
function toCalendarDate(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}

import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import {
  type CalendarDate,
  type DateParts,
  type FuzzyDay,
  isOneDay,
} from '../../content/dates/dates.ts';
import type { Messages } from '../index.ts';
import type { CitedStyle, SpanKind } from '../language/date-patterns.ts';

/** How much of a date is shown. */
export type DateStyle = 'full' | 'short';

/**
 * Writes a day, with its weekday unless `short`.
 *
 * @example formatDay('2025-11-23', messages) // 'Sunday, 23 November 2025'
 */
export function formatDay(
  date: CalendarDate,
  messages: Messages,
  style: DateStyle = 'full',
): string {
  const { day, weekday, withWeekday } = messages.dates;
  const short = write(date, day, messages);
  return style === 'short' ? short : withWeekday(write(date, weekday, messages), short);
}

/**
 * Writes the day of a reference as a style for references has it.
 *
 * @example formatCitedDay('2025-09-23', 'mla', messages) // '23 Sept. 2025'
 */
export function formatCitedDay(date: CalendarDate, style: CitedStyle, messages: Messages): string {
  const patterns = [messages.dates.cited[style]].flat();
  const month = Number(date.slice('YYYY-'.length, 'YYYY-MM'.length));
  return write(date, patterns[month - 1] ?? patterns[0] ?? messages.dates.day, messages);
}

/** A date in words: those of each of its ends, and how they are put together. */
export interface WrittenDate {
  start: string;
  /** None of what is, or began, at one date. */
  end?: string;
  join: (start: string, end: string) => string;
}

/**
 * Writes a date that may be vague, with its doubt, so that each of its ends can be marked up. A span says what its
 * ends have in common once, as its language does, and has no weekdays.
 */
export function writeFuzzyDate(
  { start, end, openEnd }: DateParts,
  messages: Messages,
  style: DateStyle = 'full',
): WrittenDate {
  if (!end || isSame(start, end)) {
    const join = openEnd ? messages[openEnd] : (whole: string) => whole;
    return { start: formatFuzzyDay(start, messages, style), join };
  }
  const kind = spanKindOf(start, end);
  if (!kind) {
    const [from, to] = [start, end].map((day) => formatFuzzyDay(day, messages, 'short'));
    return { start: from ?? '', end: to ?? '', join: messages.range };
  }
  const span = messages.dates.spans[kind];
  return {
    start: write(start.date, span.start, messages),
    end: write(end.date, span.end, messages),
    join: span.join,
  };
}

/** @returns undefined where one end is known less well than the other, or in doubt. */
function spanKindOf(start: FuzzyDay, end: FuzzyDay): SpanKind | undefined {
  if (start.precision !== end.precision || [start, end].some(isDoubtful)) return undefined;
  const haveSame = (letters: string) =>
    start.date.slice(0, letters.length) === end.date.slice(0, letters.length);
  if (start.precision === 'year') return 'years';
  if (start.precision === 'month') return haveSame('YYYY') ? 'monthsOfYear' : 'months';
  if (haveSame('YYYY-MM')) return 'daysOfMonth';
  return haveSame('YYYY') ? 'daysOfYear' : 'days';
}

function isDoubtful({ approximate, uncertain }: FuzzyDay): boolean {
  return approximate || uncertain;
}

function isSame(a: FuzzyDay, b: FuzzyDay): boolean {
  return a.date === b.date && a.approximate === b.approximate && a.uncertain === b.uncertain;
}

/**
 * The same as one text.
 *
 * @example formatFuzzyDate(parseFuzzyDate('2025-11~'), messages) // 'about November 2025'
 */
export function formatFuzzyDate(date: DateParts, messages: Messages, style?: DateStyle): string {
  const { start, end = '', join } = writeFuzzyDate(date, messages, style);
  return join(start, end);
}

/** Writes the weekday of a date that is one day without a doubt; there is none of any other. */
export function formatWeekday(date: DateParts, messages: Messages): string | undefined {
  return isOneDay(date) ? write(date.start.date, messages.dates.weekday, messages) : undefined;
}

/**
 * Writes a month, or a year alone.
 *
 * @param month `YYYY-MM` or `YYYY`.
 */
export function formatMonth(month: string, messages: Messages): string {
  const precision = month.length === 'YYYY'.length ? 'year' : 'month';
  return write(month, messages.dates[precision], messages);
}

/** Writes the label of an axis. */
export function formatTick(
  date: CalendarDate,
  precision: FuzzyDay['precision'],
  messages: Messages,
): string {
  return write(date, messages.dates.ticks[precision], messages);
}

function formatFuzzyDay(day: FuzzyDay, messages: Messages, style: DateStyle): string {
  const { date, precision, approximate, uncertain } = day;
  const exact =
    precision === 'day'
      ? formatDay(date, messages, style)
      : write(date, messages.dates[precision], messages);
  const doubted = approximate ? messages.approximate(exact) : exact;
  return uncertain ? messages.uncertain(doubted) : doubted;
}

/** What was written already: the same days come back on many pages. */
const written = new Map<string, string>();

/**
 * Reads and writes in UTC, whatever the zone of the machine: zones have skipped days, as Kiritimati did
 * the last one of 1994, and UTC has all of them.
 */
function write(date: string, pattern: string, { locale, dates }: Messages): string {
  const key = [locale.code, pattern, date].join();
  const known = written.get(key);
  if (known !== undefined) return known;
  const isFirst = date.endsWith('-01') && date.length === 'YYYY-MM-DD'.length;
  const own = isFirst && dates.firstDay ? pattern.replace(/\bd\b/, dates.firstDay) : pattern;
  const text = format(new TZDate(date, 'UTC'), own, { locale });
  written.set(key, text);
  return text;
}

import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import {
  type CalendarDate,
  type DateParts,
  type FuzzyDay,
  isExactDay,
  isOneDay,
} from '../content/dates/dates.ts';
import type { Messages } from './index.ts';

/** How much of a date is shown. */
export type DateStyle = 'full' | 'short';

const patterns = {
  full: { day: 'EEEE, d MMMM y', month: 'MMMM y', year: 'y' },
  short: { day: 'd MMMM y', month: 'MMMM y', year: 'y' },
} satisfies Record<DateStyle, Record<FuzzyDay['precision'], string>>;

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
  return write(date, patterns[style].day, messages);
}

/** A date in words: those of each of its ends, and how they are put together. */
export interface WrittenDate {
  start: string;
  end?: string;
  join: (start: string, end: string) => string;
}

/** Writes a date that may be vague, with its doubt, so that each of its ends can be marked up. */
export function writeFuzzyDate(
  { start, end, openEnd }: DateParts,
  messages: Messages,
  style: DateStyle = 'full',
): WrittenDate {
  if (end && isExactDay(start) && isExactDay(end) && isSameMonth(start, end)) {
    const [first, last] = [
      write(start.date, 'd', messages),
      formatDay(end.date, messages, 'short'),
    ];
    return { start: first, end: last, join: messages.dayRange };
  }
  const from = formatFuzzyDay(start, messages, style);
  if (end) return { start: from, end: formatFuzzyDay(end, messages, style), join: messages.range };
  return { start: from, join: openEnd ? messages[openEnd] : (whole) => whole };
}

/**
 * The same as one text.
 *
 * @example formatFuzzyDate(parseFuzzyDate('2025-11~'), messages) // 'around November 2025'
 */
export function formatFuzzyDate(date: DateParts, messages: Messages, style?: DateStyle): string {
  const { start, end = '', join } = writeFuzzyDate(date, messages, style);
  return join(start, end);
}

function isSameMonth(a: FuzzyDay, b: FuzzyDay): boolean {
  const [month, other] = [a, b].map(({ date }) => date.slice(0, 'YYYY-MM'.length));
  return month === other;
}

/** Writes the weekday of a date that is one day without a doubt; there is none of any other. */
export function formatWeekday(date: DateParts, messages: Messages): string | undefined {
  return isOneDay(date) ? write(date.start.date, 'EEEE', messages) : undefined;
}

/**
 * Writes a month, or a year alone.
 *
 * @param month `YYYY-MM` or `YYYY`.
 */
export function formatMonth(month: string, messages: Messages): string {
  const precision = month.length === 'YYYY'.length ? 'year' : 'month';
  return write(month, patterns.full[precision], messages);
}

const tickPatterns = { day: 'd MMM', month: 'MMM y', year: 'y' };

/** Writes the label of an axis. */
export function formatTick(
  date: CalendarDate,
  precision: FuzzyDay['precision'],
  messages: Messages,
): string {
  return write(date, tickPatterns[precision], messages);
}

function formatFuzzyDay(day: FuzzyDay, messages: Messages, style: DateStyle): string {
  const { date, precision, approximate, uncertain } = day;
  const exact = write(date, patterns[style][precision], messages);
  const doubted = approximate ? messages.approximate(exact) : exact;
  return uncertain ? messages.uncertain(doubted) : doubted;
}

/** What was written already: the same days come back on many pages. */
const written = new Map<string, string>();

/**
 * Reads and writes in UTC, whatever the zone of the machine: zones have skipped days, as Kiritimati did
 * the last one of 1994, and UTC has all of them.
 */
function write(date: string, pattern: string, { locale }: Messages): string {
  const key = [locale.code, pattern, date].join();
  const text = written.get(key) ?? format(new TZDate(date, 'UTC'), pattern, { locale });
  written.set(key, text);
  return text;
}

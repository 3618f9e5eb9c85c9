import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { type CalendarDate, type FuzzyDate, type FuzzyDay, isOneDay } from '../content/dates.ts';
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

/**
 * Writes a date that may be vague, with its doubt.
 *
 * @example formatFuzzyDate(parseFuzzyDate('2025-11~'), messages) // 'around November 2025'
 */
export function formatFuzzyDate(
  { start, end }: Pick<FuzzyDate, 'start' | 'end'>,
  messages: Messages,
  style: DateStyle = 'full',
): string {
  const from = formatFuzzyDay(start, messages, style);
  return end ? messages.range(from, formatFuzzyDay(end, messages, style)) : from;
}

/** Writes the weekday of a date that is one day without a doubt; there is none of any other. */
export function formatWeekday(
  date: Pick<FuzzyDate, 'start' | 'end'>,
  messages: Messages,
): string | undefined {
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

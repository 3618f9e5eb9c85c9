import { format, parseISO } from 'date-fns';
import type { CalendarDate, FuzzyDate, FuzzyDay } from '../content/dates.ts';
import type { Words } from './index.ts';

/** How much of a date is shown. */
export type DateStyle = 'full' | 'short';

const patterns = {
  full: { day: 'EEEE, d MMMM y', month: 'MMMM y', year: 'y' },
  short: { day: 'd MMMM y', month: 'MMMM y', year: 'y' },
} satisfies Record<DateStyle, Record<FuzzyDay['precision'], string>>;

/**
 * Writes a day, with its weekday unless `short`.
 *
 * The day is read and written in the local time zone, so it is the same day in every zone.
 *
 * @example formatDay('2025-11-23', words) // 'Sunday, 23 November 2025'
 */
export function formatDay(date: CalendarDate, words: Words, style: DateStyle = 'full'): string {
  return format(parseISO(date), patterns[style].day, { locale: words.locale });
}

/**
 * Writes a date that may be vague, with its doubt.
 *
 * @example formatFuzzyDate(parseFuzzyDate('2025-11~'), words) // 'around November 2025'
 */
export function formatFuzzyDate(
  { start, end }: FuzzyDate,
  words: Words,
  style: DateStyle = 'full',
): string {
  const from = formatFuzzyDay(start, words, style);
  return end ? words.range(from, formatFuzzyDay(end, words, style)) : from;
}

/**
 * Writes a month, or a year alone.
 *
 * @param month `YYYY-MM` or `YYYY`.
 */
export function formatMonth(month: string, words: Words): string {
  const precision = month.length === 'YYYY'.length ? 'year' : 'month';
  return format(parseISO(month), patterns.full[precision], { locale: words.locale });
}

function formatFuzzyDay(day: FuzzyDay, words: Words, style: DateStyle): string {
  const { date, precision, approximate, uncertain } = day;
  const exact = format(parseISO(date), patterns[style][precision], { locale: words.locale });
  const doubted = approximate ? words.approximate(exact) : exact;
  return uncertain ? words.uncertain(doubted) : doubted;
}

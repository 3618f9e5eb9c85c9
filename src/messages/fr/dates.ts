import type { DatePatterns, Span } from '../language/date-patterns.ts';

const day = 'd MMMM y';
const month = 'MMMM y';
/** Before a vowel, *de* loses its own: *d’avril*, *d’août*, *d’octobre*. */
const of = (words: string) => (/^[aeiouyéèêh]/i.test(words) ? `d’${words}` : `de ${words}`);
const fromTo = (start: string, end: string): Span => ({
  start,
  end,
  join: (first, last) => `du ${first} au ${last}`,
});
const monthToMonth = (start: string): Span => ({
  start,
  end: month,
  join: (first, last) => `${of(first)} à ${last}`,
});

/** A date in a sentence: a day has its article, a month or a year has none. */
export function inSentence(date: string): string {
  return /^(?:\p{L}+ )?\d{1,2}(?:er)? \p{L}/u.test(date) ? `le ${date}` : date;
}

/** Day, month, year; the first of a month is an ordinal. */
export const dates: DatePatterns = {
  day,
  month,
  year: 'y',
  firstDay: "d'er'",
  weekday: 'EEEE',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  ticks: { day: 'd MMM', month: 'MMM y', year: 'y' },
  spans: {
    daysOfMonth: fromTo('d', day),
    daysOfYear: fromTo('d MMMM', day),
    days: fromTo(day, day),
    monthsOfYear: monthToMonth('MMMM'),
    months: monthToMonth(month),
    years: { start: 'y', end: 'y', join: (first, last) => `${first}-${last}` },
  },
  cited: { apa: 'y, d MMMM', chicago: day, mla: day },
};

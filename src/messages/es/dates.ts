import type { DatePatterns, Span } from '../language/date-patterns.ts';

const day = "d 'de' MMMM 'de' y";
const month = "MMMM 'de' y";
const fromTo = (start: string, end: string): Span => ({
  start,
  end,
  join: (first, last) => `del ${first} al ${last}`,
});
const monthToMonth = (start: string): Span => ({
  start,
  end: month,
  join: (first, last) => `de ${first} a ${last}`,
});

/** A date in a sentence: a day has its article, a month or a year has none. */
export function inSentence(date: string): string {
  return /^(?:\p{L}+, )?\d{1,2} de /u.test(date) ? `el ${date}` : date;
}

/**
 * Day, month, year with *de*. A hyphen joins numbers alone, as the Academies have it.
 *
 * @see https://www.rae.es/dpd/guion
 */
export const dates: DatePatterns = {
  day,
  month,
  year: 'y',
  weekday: 'EEEE',
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  ticks: { day: 'd MMM', month: 'MMM y', year: 'y' },
  spans: {
    daysOfMonth: { start: 'd', end: day, join: (first, last) => `${first}-${last}` },
    daysOfYear: fromTo("d 'de' MMMM", day),
    days: fromTo(day, day),
    monthsOfYear: monthToMonth('MMMM'),
    months: monthToMonth(month),
    years: { start: 'y', end: 'y', join: (first, last) => `${first}-${last}` },
  },
  cited: { apa: "y, d 'de' MMMM", chicago: day, mla: day },
};

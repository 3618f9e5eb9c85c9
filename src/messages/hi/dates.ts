import type { DatePatterns } from '../language/date-patterns.ts';

const day = 'd MMMM y';
const month = 'MMMM y';
const dash = (start: string, end: string) => `${start}–${end}`;
const fromTo = (start: string, end: string) => `${start} से ${end}`;

/** Day, month, year; a dash joins numbers alone. */
export const dates: DatePatterns = {
  day,
  month,
  year: 'y',
  weekday: 'EEEE',
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
  ticks: { day: 'd MMM', month: 'MMM y', year: 'y' },
  spans: {
    daysOfMonth: { start: 'd', end: day, join: dash },
    daysOfYear: { start: 'd MMMM', end: day, join: fromTo },
    days: { start: day, end: day, join: fromTo },
    monthsOfYear: { start: 'MMMM', end: month, join: fromTo },
    months: { start: month, end: month, join: fromTo },
    years: { start: 'y', end: 'y', join: dash },
  },
  cited: { apa: 'y, d MMMM', chicago: day, mla: day },
};

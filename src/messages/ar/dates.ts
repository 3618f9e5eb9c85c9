import type { DatePatterns, Span } from '../language/date-patterns.ts';

const day = 'd MMMM y';
const month = 'MMMM y';
const fromTo = (start: string, end: string): Span => ({
  start,
  end,
  join: (first, last) => `من ${first} إلى ${last}`,
});

/** Day, month, year. Between numbers stands a word, so that nobody has to know which way they run. */
export const dates: DatePatterns = {
  day,
  month,
  year: 'y',
  weekday: 'EEEE',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  ticks: { day: 'd MMM', month: 'MMM y', year: 'y' },
  spans: {
    daysOfMonth: fromTo('d', day),
    daysOfYear: fromTo('d MMMM', day),
    days: fromTo(day, day),
    monthsOfYear: fromTo('MMMM', month),
    months: fromTo(month, month),
    years: fromTo('y', 'y'),
  },
  cited: { apa: 'y، d MMMM', chicago: day, mla: day },
};

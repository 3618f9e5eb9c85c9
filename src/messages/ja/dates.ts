import type { DatePatterns } from '../language/date-patterns.ts';

const day = 'y年M月d日';
const month = 'y年M月';
const join = (start: string, end: string) => `${start}～${end}`;

/** Year, month, day, each with its sign; the weekday stands behind in brackets. */
export const dates: DatePatterns = {
  day,
  month,
  year: 'y年',
  weekday: 'EEEEE',
  withWeekday: (weekday, date) => `${date}（${weekday}）`,
  ticks: { day: 'M月d日', month, year: 'y年' },
  spans: {
    daysOfMonth: { start: 'y年M月d', end: 'd日', join },
    daysOfYear: { start: day, end: 'M月d日', join },
    days: { start: day, end: day, join },
    monthsOfYear: { start: month, end: 'M月', join },
    months: { start: month, end: month, join },
    years: { start: 'y', end: 'y年', join },
  },
  cited: { apa: day, chicago: day, mla: day },
};

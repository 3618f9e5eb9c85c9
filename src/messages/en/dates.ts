import type { DatePatterns } from '../language/date-patterns.ts';

/** Those of more than four letters are shortened (MLA 9, appendix 1). */
const monthsOfMla = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const join = (start: string, end: string) => `${start}–${end}`;

/** Day, month, year, as the agencies of Britain, India and most countries of the Commonwealth have it. */
export const dates: DatePatterns = {
  day: 'd MMMM y',
  month: 'MMMM y',
  year: 'y',
  weekday: 'EEEE',
  withWeekday: (weekday, day) => `${weekday}, ${day}`,
  ticks: { day: 'd MMM', month: 'MMM y', year: 'y' },
  spans: {
    daysOfMonth: { start: 'd', end: 'd MMMM y', join },
    daysOfYear: { start: 'd MMMM', end: 'd MMMM y', join },
    days: { start: 'd MMMM y', end: 'd MMMM y', join },
    monthsOfYear: { start: 'MMMM', end: 'MMMM y', join },
    months: { start: 'MMMM y', end: 'MMMM y', join },
    years: { start: 'y', end: 'y', join },
  },
  cited: {
    apa: 'y, MMMM d',
    chicago: 'MMMM d, y',
    mla: monthsOfMla.map((name) => `d '${name}' y`),
  },
};

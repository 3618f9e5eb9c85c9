import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { type CalendarDate, isCalendarDate } from '../../../content/dates/dates.ts';

/** A day of the calendar, and how far it is from another. */
export interface DatedDay {
  readonly date: CalendarDate;
  /** In days; negative where it is earlier. */
  readonly distance: number;
}

/** The day with that number and month that is nearest to another day. */
export function nearestYear(day: number, month: number, near: CalendarDate): DatedDay | undefined {
  const around = Number(near.slice(0, 4));
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((offset): DatedDay[] => {
    const date = calendarDate(around + offset, month, day);
    if (!isCalendarDate(date)) return [];
    return [{ date, distance: differenceInCalendarDays(parseISO(date), parseISO(near)) }];
  });
  return days.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
}

/** @example calendarDate(2030, 5, 1) // '2030-05-01' */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

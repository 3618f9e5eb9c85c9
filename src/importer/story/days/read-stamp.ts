import { type CalendarDate, isCalendarDate } from '../../../content/dates/dates.ts';
import { calendarNames } from './calendar-names.ts';
import { calendarDate } from './nearest-year.ts';

/** Day, hour, minute, zone, month and year, as agencies stamp what they send: `011204 May 30`, `011204Z MAY 2030`. */
const pattern =
  /(?<![\p{L}\p{N}])(?<day>\d{2})(?<hour>[01]\d|2[0-3])[0-5]\d(?:\s?(?:Z|GMT|UTC))?\s(?<month>\p{L}{3,5})\.?\s(?:(?<century>\d{2})?(?<year>\d{2}))(?![\p{L}\p{N}])/iu;

/** The sign of the agency, hour, day, month and year: `WIRE 1614 20/11/30`. */
const signed =
  /^\p{Lu}{2,6}\s(?:[01]\d|2[0-3])[0-5]\d\s(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?:(?<century>\d{2})?(?<year>\d{2}))$/u;

/** Reads the stamp in a line: the day, and where its words are. */
export function readStamp(
  line: string,
): { day: CalendarDate; range: readonly [start: number, end: number] } | undefined {
  const { 0: words = '', index = 0, groups } = pattern.exec(line) ?? signed.exec(line) ?? {};
  const name = (groups?.month ?? '').toLowerCase();
  const month = /^\d/.test(name) ? Number(name) : calendarNames().months.get(name);
  if (!groups || month === undefined) return undefined;
  const day = calendarDate(
    Number(`${groups.century ?? '20'}${groups.year}`),
    month,
    Number(groups.day),
  );
  return isCalendarDate(day) ? { day, range: [index, index + words.length] } : undefined;
}

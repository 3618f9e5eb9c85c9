import { TZDate, tzOffset } from '@date-fns/tz';
import type { CalendarDate } from '../../content/dates.ts';
import type { EventTime } from '../model.ts';

/**
 * A wall-clock time on a day, in a time zone, with the instant that it was.
 *
 * @param local `HH:MM`
 * @param timeZone IANA name; its last part is what the time is said to be of.
 * @example eventTime('2025-11-23', '16:30', 'Africa/Johannesburg').instant // '2025-11-23T16:30:00.000+02:00'
 */
export function eventTime(day: CalendarDate, local: string, timeZone: string): EventTime {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = local.split(':').map(Number);
  const instant = instantOf(Date.UTC(year, month - 1, date, hours, minutes), timeZone);
  const zoneName = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return { local, timeZone, zoneName, instant: new TZDate(instant, timeZone).toISOString() };
}

/**
 * When the clocks of a zone show a time. A time that they show twice is the first of the two; one that
 * they leave out is counted on from before the gap. (TZDate's own answer depends on the machine's zone.)
 *
 * @param wall The time as if it were UTC, in ms.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
function instantOf(wall: number, timeZone: string): number {
  const offsetAt = (instant: number) => tzOffset(timeZone, new Date(instant)) * minute;
  const before = wall - offsetAt(wall - day);
  const after = wall - offsetAt(wall + day);
  return before + offsetAt(before) === wall || after + offsetAt(after) !== wall ? before : after;
}

const minute = 60_000;
const day = 24 * 60 * minute;

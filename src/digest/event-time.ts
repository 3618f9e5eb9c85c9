import { TZDate } from '@date-fns/tz';
import type { CalendarDate } from '../content/dates.ts';
import type { EventTime } from './model.ts';

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
  const instant = new TZDate(year, month - 1, date, hours, minutes, timeZone).toISOString();
  const zoneName = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return { local, timeZone, zoneName, instant };
}

import { parseEventDate } from '../../src/content/dates/dates.ts';
import type { Event } from '../../src/digest/model.ts';
import { eventTime } from '../../src/digest/timeline/event-time.ts';
import { altered } from '../altered.ts';

/**
 * An event like the one given, at another time.
 *
 * @param time `HH:MM`, or two of them with `/` between, in Tokyo.
 */
export function eventAt(event: Event | undefined, edtf: string, time?: string): Event {
  const date = parseEventDate(edtf);
  if (!event || !date) throw new Error(`found no event, or no date ${edtf}`);
  return altered(event, {
    date,
    time: time === undefined ? undefined : eventTime(date.earliest, time, 'Asia/Tokyo'),
  });
}

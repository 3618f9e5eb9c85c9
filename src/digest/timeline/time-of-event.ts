import type { FrontMatter } from '../../content/schema/index.ts';
import type { EventTime } from '../model.ts';
import { eventTime } from './event-time.ts';

/** The time of an event, on its first day, by its own time zone or else by that of its place. */
export function timeOfEvent(
  { date, time, timeZone }: FrontMatter<'events'>,
  zoneOfPlace: () => string | undefined,
): EventTime | undefined {
  return time === undefined
    ? undefined
    : eventTime(date.earliest, time, timeZone ?? zoneOfPlace() ?? 'UTC');
}

/** The time of a post; a time and its zone are given together. */
export function timeOfPost({ date, time, timeZone }: FrontMatter<'posts'>): EventTime | undefined {
  return time === undefined ? undefined : eventTime(date, time, timeZone ?? 'UTC');
}

/** An instant as a text that sorts; '' where no time is known, which comes first. */
export function sortKeyOf(time: EventTime | undefined): string {
  return time ? new Date(time.instant).toISOString() : '';
}

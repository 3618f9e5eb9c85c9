import type { CalendarDate } from '../../content/dates/dates.ts';
import type { Messages } from '../index.ts';

/** A time of day, and where it is a range, the day of its start and when it ends. */
export interface ClockTime {
  local: string;
  zoneName: string;
  day: CalendarDate;
  end?: { local: string; day: CalendarDate } | undefined;
}

/**
 * Writes a time of day with what its clock is called after.
 *
 * @example '10:00–11:30, Tokyo time'
 */
export function formatTime({ local, zoneName, day, end }: ClockTime, messages: Messages): string {
  if (!end) return messages.time(local, zoneName);
  const range = end.day === day ? messages.timeRange : messages.timeRangeOverMidnight;
  return messages.time(range(local, end.local), zoneName);
}

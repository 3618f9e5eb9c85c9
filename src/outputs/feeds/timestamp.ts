import { createHash } from 'node:crypto';
import type { CalendarDate } from '../../content/dates/dates.ts';

/**
 * The instant that stands for a day where a format wants one: noon in UTC. Readers show it in their
 * own zone, where noon is nearly everywhere on the same day, while midnight would be on the day before in
 * America. A digest without records has the first day of Unix time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339
 * @example timestamp('2025-11-23') // '2025-11-23T12:00:00Z'
 */
export function timestamp(date: CalendarDate): string {
  return `${date === '' ? '1970-01-01' : date}T12:00:00Z`;
}

/**
 * As above, but later by less than an hour, which follows from the id: so entries of one day keep one order in all
 * readers, and a new entry never moves another.
 *
 * @example timestampOf('2025-11-23', '2025-11-23-visit') // '2025-11-23T12:21:07Z'
 */
export function timestampOf(date: CalendarDate, id: string): string {
  const seconds = createHash('sha256').update(id).digest().readUInt32BE() % 3600;
  const instant = new Date(Date.parse(timestamp(date)) + seconds * 1000);
  return `${instant.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
}

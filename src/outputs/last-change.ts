import type { CalendarDate } from '../content/dates.ts';
import type { Digest } from '../digest/model.ts';
import type { Subject } from './subject.ts';

/** The newest date among the records that a page shows; empty where there is none. */
export function lastChangeOf(subject: Subject, { updated }: Digest): CalendarDate {
  if (!('page' in subject)) return updated;
  if ('updated' in subject.page) return subject.page.updated;
  const dates = subject.page.events.map((event) => event.updated);
  return dates.sort().at(-1) ?? '';
}

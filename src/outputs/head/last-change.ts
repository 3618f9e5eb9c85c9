import type { CalendarDate } from '../../content/dates/dates.ts';
import type { Digest } from '../../digest/model.ts';
import type { Subject } from '../subject.ts';

/** The newest date among the records that a page shows; empty where there is none. */
export function lastChangeOf(subject: Subject, { updated }: Digest): CalendarDate {
  if (!('page' in subject)) return updated;
  const { page } = subject;
  if ('updated' in page) return page.updated;
  const events = 'events' in page ? page.events : [];
  const posts = 'posts' in page ? page.posts : [];
  const dates = [...events, ...posts].map((record) => record.updated);
  return dates.sort().at(-1) ?? '';
}

import type { CalendarDate } from '../../content/dates/dates.ts';
import { copiesIn, dateOf, sourceKey } from '../../content/kinds/source-kinds.ts';
import type { Records } from '../../content/records.ts';
import type { CitationRow, Table } from './digest.ts';

/**
 * The newest date of each event, article and post, by record key: of an article, when it was published, at
 * the earliest, corrected or withdrawn; of an event, when it was added, revised or corrected, and where it does not
 * say when it was added, also those of its sources and posts.
 */
export function updatedDays(
  records: Records,
  citations: Table<readonly CitationRow[]>,
  posts: Table<readonly string[]>,
): Table<CalendarDate> {
  const sources = new Map<string, CalendarDate>();
  for (const copy of copiesIn(records)) {
    const corrected = copy.front.corrections?.map(({ date }) => date) ?? [];
    const withdrawn = copy.front.withdrawn?.date ?? '';
    sources.set(sourceKey(copy), newest([dateOf(copy).earliest, ...corrected, withdrawn]));
  }
  for (const { id, front } of records.posts) {
    sources.set(`posts/${id}`, newest([front.date, front.withdrawn?.date ?? '']));
  }
  const events = records.events.map(({ id, front }) => {
    const cited = citations[id]?.map(({ source }) => source) ?? [];
    const shown = [...cited, ...(posts[id]?.map((post) => `posts/${post}`) ?? [])];
    const since = front.added ?? newest(shown.map((key) => sources.get(key) ?? ''));
    const corrected = front.corrections?.map(({ date }) => date) ?? [];
    const revised = [front.revised ?? []].flat();
    return [`events/${id}`, newest([since, ...revised, ...corrected])] as const;
  });
  return Object.fromEntries([...sources, ...events]);
}

/** The newest of some calendar dates, which sort as text. */
export function newest(dates: readonly CalendarDate[]): CalendarDate {
  return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}

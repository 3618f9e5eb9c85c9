import type { CalendarDate } from '../../content/dates/dates.ts';
import { type CopyKind, copiesIn, dateOf } from '../../content/kinds/source-kinds.ts';
import { kinds } from '../../content/kinds.ts';
import { allRecords, type ParsedRecord, type Records } from '../../content/records.ts';
import { compareText } from '../compare-text.ts';
import { formerIdsOf } from '../references/former-ids.ts';
import { sortKeyOf, timeOfPost } from '../timeline/time-of-event.ts';
import type { Table } from './digest.ts';
import { groupBy } from './group-by.ts';
import type { CorrectionRow, Lists, MonthRow, RedirectRow, YearRow } from './list-rows.ts';
import { newest } from './updated.ts';

type EventRecord = ParsedRecord<'events'>;

/** Entries on the home page; the pages of the years have all of them. */
const onePage = 50;

/** Makes every list of the site. */
export function makeLists(
  { front: { language } }: ParsedRecord<'digest'>,
  records: Records,
  timeline: readonly EventRecord[],
  updated: Table<CalendarDate>,
): Lists {
  const byName = sorterByName(language);
  const { posts, people, organizations, places, topics } = records;
  const newestFirst = (kind: CopyKind) =>
    copiesIn(records)
      .filter((copy) => copy.kind === kind)
      .sort((a, b) => compareText(dateOf(b).earliest, dateOf(a).earliest));
  const articles = newestFirst('articles');
  const documents = newestFirst('documents');
  return {
    kindsUsed: kinds.filter((kind) => records[kind].length > 0),
    events: timeline.map(idOf),
    articles: articles.map(idOf),
    documents: documents.map(idOf),
    posts: posts.toSorted(newerFirst).map(idOf),
    opening: groupByMonth(timeline.slice(0, onePage)),
    ending: groupByMonth(timeline.toReversed().slice(0, onePage)),
    years: groupByYear(timeline),
    tracks: inOrderOfAppearance(records, timeline),
    people: byName(people, ({ front }) => front.sortName),
    organizations: byName(organizations, ({ front }) => front.name),
    places: byName(places, ({ front }) => front.name),
    topics: byName(topics, ({ front }) => front.name),
    corrections: correctionsOf([...timeline, ...articles, ...documents]),
    redirects: redirectsOf(records),
    updated: newest(Object.values(updated)),
    reachesTo: newest([
      ...timeline.map(({ front }) => front.date.earliest),
      ...copiesIn(records).map((copy) => dateOf(copy).earliest),
      ...posts.map(({ front }) => front.date),
    ]),
  };
}

/** Gathers events by the year they begin in; years and events in the order given. */
function groupByYear(events: readonly EventRecord[]): YearRow[] {
  const years = groupBy(events, ({ front }) => front.date.earliest.slice(0, 'YYYY'.length));
  return [...years].map(([year, its]) => ({
    year,
    events: its.map(idOf),
    months: groupByMonth(its),
  }));
}

/** Gathers events by the month they begin in, or by the year where the month is not known. */
function groupByMonth(events: readonly EventRecord[]): MonthRow[] {
  const months = groupBy(events, ({ front }) => front.date.start.date.slice(0, 'YYYY-MM'.length));
  return [...months].map(([month, its]) => ({ month, events: its.map(idOf) }));
}

/** The track of the first entry comes first; those without events come last. */
function inOrderOfAppearance({ tracks }: Records, timeline: readonly EventRecord[]): string[] {
  const used = timeline.flatMap(({ front }) => front.track ?? []);
  return [...new Set([...used, ...tracks.map(idOf)])];
}

function correctionsOf(
  records: readonly (EventRecord | ParsedRecord<CopyKind>)[],
): CorrectionRow[] {
  return records
    .flatMap(({ kind, id, front }) =>
      (front.corrections ?? []).map(({ date, note }) => ({
        date,
        note,
        record: `${kind}/${id}` as const,
      })),
    )
    .sort((a, b) => compareText(b.date, a.date));
}

/** By day, then by the instant where the time is known. */
function newerFirst({ front: a }: ParsedRecord<'posts'>, { front: b }: ParsedRecord<'posts'>) {
  return (
    compareText(b.date, a.date) || compareText(sortKeyOf(timeOfPost(b)), sortKeyOf(timeOfPost(a)))
  );
}

function redirectsOf(records: Records): RedirectRow[] {
  return allRecords(records).flatMap((record) =>
    formerIdsOf(record)
      .filter((from) => from !== record.id)
      .map((from) => ({ kind: record.kind, from, to: record.id })),
  );
}

/**
 * Orders records by name, as the language of the digest does; in English order where Node does not know it, so that
 * no machine's locale can change the pages.
 */
function sorterByName(language: string) {
  const { compare } = new Intl.Collator([language, 'en']);
  return <R extends ParsedRecord>(records: readonly R[], nameOf: (record: R) => string) =>
    records
      .toSorted((a, b) => compare(nameOf(a), nameOf(b)) || compareText(nameOf(a), nameOf(b)))
      .map(idOf);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

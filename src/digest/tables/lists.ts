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
import { partByMonth, partByPeriod, partLists } from './parts.ts';
import { newest } from './updated.ts';

type EventRecord = ParsedRecord<'events'>;
type Named = { readonly id: string; readonly name: string };

/** The home page has the whole of a timeline that is no longer than this. */
const wholeTimeline = 50;
/** Of a longer one, it has as many entries; the pages of the years have all of them. */
const onePage = 10;

/** Makes every list of the site. */
export function makeLists(
  { front: { language } }: ParsedRecord<'digest'>,
  records: Records,
  timeline: readonly EventRecord[],
  updated: Table<CalendarDate>,
): Lists {
  const byName = sorterByName(language);
  const newestFirst = (kind: CopyKind) =>
    copiesIn(records)
      .filter((copy) => copy.kind === kind)
      .sort((a, b) => compareText(dateOf(b).earliest, dateOf(a).earliest));
  const articles = newestFirst('articles');
  const documents = newestFirst('documents');
  const posts = records.posts.toSorted(newerFirst);
  const dated = [
    ...[...articles, ...documents].map((copy) => ({
      kind: copy.kind,
      id: copy.id,
      date: dateOf(copy).start.date,
    })),
    ...posts.map(({ kind, id, front }) => ({ kind, id, date: front.date })),
  ];
  const years = groupByYear(timeline);
  const shown = timeline.length > wholeTimeline ? onePage : timeline.length;
  const named = {
    tracks: inOrderOfAppearance(records, timeline),
    people: byName(records.people, ({ front }) => front.sortName),
    organizations: byName(records.organizations, ({ front }) => front.name),
    places: byName(records.places, ({ front }) => front.name),
    topics: byName(records.topics, ({ front }) => front.name),
  };
  return {
    kindsUsed: kinds.filter((kind) => records[kind].length > 0),
    events: timeline.map(idOf),
    articles: articles.map(idOf),
    documents: documents.map(idOf),
    posts: posts.map(idOf),
    opening: groupByMonth(timeline.slice(0, shown)),
    ending: groupByMonth(timeline.toReversed().slice(0, shown)),
    years,
    months: partByMonth(years),
    sourcePeriods: partByPeriod(dated),
    sourceDays: countByDay(dated),
    letters: partLists(named),
    tracks: named.tracks.map(idOf),
    people: named.people.map(idOf),
    organizations: named.organizations.map(idOf),
    places: named.places.map(idOf),
    topics: named.topics.map(idOf),
    corrections: correctionsOf([...timeline, ...articles, ...documents]),
    redirects: redirectsOf(records),
    languages: languagesOf(language, records),
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
function inOrderOfAppearance({ tracks }: Records, timeline: readonly EventRecord[]): Named[] {
  const used = timeline.flatMap(({ front }) => front.track ?? []);
  const titles = new Map(tracks.map(({ id, front }) => [id, front.title]));
  return [...new Set([...used, ...titles.keys()])].map((id) => ({
    id,
    name: titles.get(id) ?? id,
  }));
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

function languagesOf(language: string, records: Records): string[] {
  const sources = [...copiesIn(records), ...records.posts];
  const own = sources.flatMap(({ front }) => front.language ?? []);
  return [...new Set([language, ...own])].sort(compareText);
}

function countByDay(dated: readonly { readonly date: CalendarDate }[]): [CalendarDate, number][] {
  const days = groupBy(dated, ({ date }) => date);
  return [...days]
    .map(([date, its]): [CalendarDate, number] => [date, its.length])
    .sort(([a], [b]) => compareText(a, b));
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
  return <R extends ParsedRecord>(records: readonly R[], nameOf: (record: R) => string): Named[] =>
    records
      .map((record) => ({ id: record.id, name: nameOf(record) }))
      .sort((a, b) => compare(a.name, b.name) || compareText(a.name, b.name));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

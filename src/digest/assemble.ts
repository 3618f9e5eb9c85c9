import type { ContentRecord, Records } from '../content/records.ts';
import { newest } from './building.ts';
import type { Quotations } from './citations/quotations.ts';
import { compareText } from './compare-text.ts';
import { enterEvent, makeEvents } from './events.ts';
import { makeIndexPages } from './index-pages.ts';
import type { Article, CorrectedRecord, Digest, Event, Track } from './model.ts';
import { Passages } from './passages/passages.ts';
import { renderProse } from './prose/prose.ts';
import type { Permalinks } from './references/permalinks.ts';
import { makeSources } from './sources.ts';
import { groupByMonth, groupByYear, linkNeighbours } from './timeline/timeline.ts';

/** Entries on the home page; the pages of the years have all of them. */
const onePage = 50;

/** Makes the digest of checked records: every reference resolved, every text rendered. */
export function assemble(
  site: ContentRecord<'digest'>,
  records: Records,
  quotations: Quotations,
  permalinks: Permalinks,
): Digest {
  const matched = new Passages(records, quotations);
  const pages = makeIndexPages(records, permalinks);
  const sources = makeSources(records, quotations, matched, pages, permalinks);
  const oldestFirst = makeEvents(records, quotations, matched, pages, sources, permalinks);
  linkNeighbours(oldestFirst);
  const events = site.front.order === 'newest-first' ? oldestFirst.toReversed() : oldestFirst;
  for (const event of events) enterEvent(event, pages, sources);
  const articles = [...sources.articles.values()].sort((a, b) =>
    compareText(b.published, a.published),
  );
  const posts = [...sources.posts.values()].sort((a, b) => compareText(b.date, a.date));
  const { title, description, language, timeZone, order, editor } = site.front;
  return Object.freeze({
    title,
    description,
    language,
    timeZone,
    order,
    ...(editor !== undefined && { editor }),
    about: renderProse(site.body),
    updated: newest([...articles, ...posts, ...events].map(({ updated }) => updated)),
    permalinks,
    events,
    articles,
    posts,
    opening: groupByMonth(events.slice(0, onePage)),
    ending: groupByMonth(events.toReversed().slice(0, onePage)),
    years: groupByYear(events, permalinks),
    tracks: inOrderOfAppearance([...pages.tracks.values()], events),
    people: [...pages.people.values()].sort((a, b) => compareNames(a.sortName, b.sortName)),
    places: [...pages.places.values()].sort((a, b) => compareNames(a.name, b.name)),
    topics: [...pages.topics.values()].sort((a, b) => compareNames(a.name, b.name)),
    corrections: correctionsOf([...events, ...articles]),
  });
}

/** The track of the first entry comes first; those without events come last. */
function inOrderOfAppearance(tracks: readonly Track[], events: readonly Event[]): Track[] {
  return [...new Set([...events.map(({ track }) => track), ...tracks])];
}

function correctionsOf(records: readonly (Event | Article)[]): CorrectedRecord[] {
  return records
    .flatMap((record) => record.corrections.map((correction) => ({ ...correction, record })))
    .sort((a, b) => compareText(b.date, a.date));
}

/** In English order everywhere, so that no machine's locale can change the pages. */
const { compare: compareNames } = new Intl.Collator('en');

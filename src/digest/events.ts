import type { ContentRecord, Records } from '../content/records.ts';
import { type Building, known, newest, pageOf } from './building.ts';
import { facts } from './citations/evidence.ts';
import type { LocatedFootnote, Quotations } from './citations/quotations.ts';
import { overlap, resolveDates } from './citations/relative-date.ts';
import { citationId, renderSummary } from './citations/summary.ts';
import type { IndexPages } from './index-pages.ts';
import type { Citation, Event, Evidence, Participant, Source } from './model.ts';
import { isExcerpt } from './passages/excerpt.ts';
import type { Passages } from './passages/passages.ts';
import { textFragmentUrl } from './passages/text-fragment.ts';
import type { Permalinks } from './references/permalinks.ts';
import type { Sources } from './sources.ts';
import { eventTime } from './timeline/event-time.ts';
import { roleOn } from './timeline/roles.ts';
import { compareEvents } from './timeline/timeline.ts';

/** Makes the events, oldest first, and tells the passages who cites them. */
export function makeEvents(
  records: Records,
  quotations: Quotations,
  matched: Passages,
  pages: IndexPages,
  sources: Sources,
  permalinks: Permalinks,
): Building<Event>[] {
  const posts = postsByEvent(records);
  const events = records.events.map((record) => {
    const event = makeEvent(record, posts.get(record.id) ?? [], pages, sources, permalinks);
    const footnotes = quotations.footnotes.get(record.id) ?? [];
    const summary = renderSummary(record.id, record.body, footnotes, event.permalink);
    event.summary = summary.html;
    event.citations = footnotes.map((footnote, index) => {
      const { source, match, label, quotation } = footnote;
      const { id } = matched.at(source, match);
      const passage = known(sources.passages, `${source.kind}/${source.id}#${id}`);
      const { url } = source.front;
      const citation: Citation = {
        number: index + 1,
        id: citationId(index + 1),
        references: summary.references.get(footnote) ?? [],
        event,
        source: passage.source,
        label,
        quotation,
        passage,
        ...(url !== undefined && {
          original: textFragmentUrl(url, match, quotations.sourceText(source), !isExcerpt(source)),
        }),
      };
      passage.citations.push(citation);
      return citation;
    });
    event.evidence = makeEvidence(record, footnotes, event.citations);
    event.sources = [...new Set(event.citations.map(({ source }) => source))];
    event.updated = newest(
      [...event.sources, ...event.posts]
        .map(({ updated }) => updated)
        .concat(event.corrections.map(({ date }) => date)),
    );
    return event;
  });
  return events.sort(compareEvents);
}

/** Ids of the posts of each event: those it names, then those that name it. */
function postsByEvent({ events, posts }: Records): Map<string, string[]> {
  const ids = new Map(events.map(({ id, front }) => [id, [...(front.posts ?? [])]]));
  for (const { id, front } of posts) {
    const its = front.event === undefined ? undefined : ids.get(front.event);
    if (its && !its.includes(id)) its.push(id);
  }
  return ids;
}

function makeEvent(
  { front, ...record }: ContentRecord<'events'>,
  posts: readonly string[],
  { people, places, topics, tracks }: IndexPages,
  sources: Sources,
  permalinks: Permalinks,
): Building<Event> {
  const place = front.place === undefined ? undefined : known(places, front.place);
  const participants = front.participants.map((id): Participant => {
    const person = known(people, id);
    const role = roleOn(person.roles, front.date.earliest);
    return { person, ...(role && { role }) };
  });
  return {
    ...pageOf({ front, ...record }, permalinks),
    title: front.title,
    kind: front.kind,
    date: front.date,
    ...(front.time !== undefined && {
      time: eventTime(front.date.earliest, front.time, front.timeZone ?? place?.timeZone ?? 'UTC'),
    }),
    ...(front.occasion !== undefined && { occasion: front.occasion }),
    ...(place && { place }),
    track: known(tracks, front.track),
    participants,
    topics: front.topics.map((id) => known(topics, id)),
    posts: posts.map((id) => known(sources.posts, id)),
    corrections: front.corrections ?? [],
    ...unfinished,
  };
}

/** Finds the citations that the evidence of an event names, and how its date follows from the words. */
function makeEvidence(
  { front: { evidence = {}, date } }: ContentRecord<'events'>,
  footnotes: readonly LocatedFootnote[],
  citations: readonly Citation[],
): Evidence {
  const indexOf = (fact: (typeof facts)[number]) =>
    footnotes.findIndex(({ identifier }) => identifier === evidence[fact]?.toString());
  const dated = footnotes[indexOf('date')];
  const reading =
    dated &&
    resolveDates(dated.quotation, dated.source).find((reading) => overlap(reading.date, date));
  const named = facts.flatMap((fact) => {
    const citation = citations[indexOf(fact)];
    return citation ? [[fact, citation] as const] : [];
  });
  return {
    ...Object.fromEntries(named),
    ...(reading?.relativeTo !== undefined && {
      dateReading: { phrase: reading.phrase, relativeTo: reading.relativeTo },
    }),
  };
}

/** Filled in as soon as the event is there to point to. */
const unfinished = {
  summary: '' as Event['summary'],
  citations: [],
  evidence: {},
  sources: [],
  updated: '',
};

/** Enters an event wherever it is listed. */
export function enterEvent(
  event: Building<Event>,
  { people, places, topics, tracks }: IndexPages,
  sources: Sources,
): void {
  known(tracks, event.track.id).events.push(event);
  if (event.place) known(places, event.place.id).events.push(event);
  for (const { person } of event.participants) known(people, person.id).events.push(event);
  for (const topic of event.topics) known(topics, topic.id).events.push(event);
  const articles = event.posts.map(({ quotedIn }) => quotedIn);
  for (const source of new Set<Source>([...event.sources, ...event.posts, ...articles])) {
    if (source.type === 'article') known(sources.articles, source.id).events.push(event);
    else known(sources.posts, source.id).events.push(event);
  }
}

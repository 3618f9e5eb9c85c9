import type { ContentRecord, Records } from '../content/records.ts';
import { type Building, known, newest, pageOf } from './building.ts';
import { eventTime } from './event-time.ts';
import type { IndexPages } from './index-pages.ts';
import type { Citation, Event, Participant, Source } from './model.ts';
import type { Passages } from './passages.ts';
import type { Permalinks } from './permalinks.ts';
import type { Quotations } from './quotations.ts';
import { roleOn } from './roles.ts';
import type { Sources } from './sources.ts';
import { citationId, renderSummary } from './summary.ts';
import { compareEvents } from './timeline.ts';

/** Makes the events, oldest first, and tells everything they refer to about them. */
export function makeEvents(
  records: Records,
  quotations: Quotations,
  ranges: Passages,
  pages: IndexPages,
  sources: Sources,
  permalinks: Permalinks,
): Building<Event>[] {
  const events = records.events.map((record) => {
    const event = makeEvent(record, pages, sources, permalinks);
    const footnotes = quotations.footnotes.get(record.id) ?? [];
    const summary = renderSummary(record.id, record.body, footnotes, event.permalink);
    event.summary = summary.html;
    event.citations = footnotes.map((footnote, index): Citation => {
      const { kind, id } = footnote.source;
      const { id: passageId } = ranges.at(footnote.source, footnote.range);
      const passage = known(sources.passages, `${kind}/${id}#${passageId}`);
      const citation = {
        number: index + 1,
        id: citationId(index + 1),
        references: summary.references.get(footnote) ?? [],
        event,
        source: passage.source,
        label: footnote.label,
        quotation: footnote.quotation,
        passage,
      };
      passage.citations.push(citation);
      return citation;
    });
    event.sources = [...new Set(event.citations.map(({ source }) => source))];
    event.updated = newest(
      [...event.sources, ...event.posts]
        .map(({ updated }) => updated)
        .concat(event.corrections.map(({ date }) => date)),
    );
    return event;
  });
  events.sort(compareEvents);
  for (const event of events) enter(event, pages, sources);
  return events;
}

function makeEvent(
  { front, ...record }: ContentRecord<'events'>,
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
    posts: (front.posts ?? []).map((id) => known(sources.posts, id)),
    corrections: front.corrections ?? [],
    ...unfinished,
  };
}

/** Filled in as soon as the event is there to point to. */
const unfinished = { summary: '' as Event['summary'], citations: [], sources: [], updated: '' };

/** Enters an event wherever it is listed. */
function enter(
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

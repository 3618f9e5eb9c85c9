import type { ParsedRecord } from '../../content/records.ts';
import { citationId } from '../citations/references.ts';
import type { Citation, Event, Evidence, Participant } from '../model.ts';
import { rowOf } from '../tables/digest.ts';
import { eventTime } from '../timeline/event-time.ts';
import { roleOn } from '../timeline/roles.ts';
import type { Context } from './context.ts';
import { pageFields } from './page-fields.ts';
import { linkedObject, once } from './reads.ts';
import { passageAt, sourceAt } from './source.ts';

/** Makes an event of the view. */
export function linkEvent(id: string, context: Context): Event {
  const { digest, reads } = context;
  const record = context.record('events', id);
  const { front } = record;
  const neighbour = (event: string | undefined) =>
    event === undefined ? undefined : context.event(event);
  const { earlier, later, earlierInTrack, laterInTrack } = rowOf(digest.neighbours, id);
  return linkedObject<Event>(
    {
      [`records/events/${id}`]: {
        ...pageFields(record, context, ['title', 'kind', 'date', 'occasion']),
        time: () => timeOf(record, context),
        track: () => context.track(front.track),
        place: () => (front.place === undefined ? undefined : context.place(front.place)),
        participants: once(() =>
          front.participants.map((person) => participant(person, id, context)),
        ),
        topics: once(() => front.topics.map(context.topic)),
        corrections: () => front.corrections ?? [],
      },
      [`posts/${id}`]: { posts: once(() => rowOf(digest.posts, id).map(context.post)) },
      [`prose/events/${id}`]: { summary: () => context.prose(`events/${id}`) },
      [`citations/${id}`]: {
        citations: () => context.citations(id),
        sources: once(() => {
          const keys = rowOf(digest.citations, id).map(({ source }) => source);
          return [...new Set(keys)].map((key) => sourceAt(key, context));
        }),
      },
      [`evidence/${id}`]: { evidence: once(() => linkEvidence(id, context)) },
      [`updated/events/${id}`]: { updated: () => rowOf(digest.updated, `events/${id}`) },
      [`neighbours/${id}`]: {
        earlier: () => neighbour(earlier),
        later: () => neighbour(later),
        earlierInTrack: () => neighbour(earlierInTrack),
        laterInTrack: () => neighbour(laterInTrack),
      },
    },
    reads,
  );
}

function timeOf({ front }: ParsedRecord<'events'>, context: Context): Event['time'] {
  const { date, time, timeZone, place } = front;
  if (time === undefined) return undefined;
  const zone = timeZone ?? (place === undefined ? 'UTC' : context.place(place).timeZone);
  return eventTime(date.earliest, time, zone);
}

function participant(person: string, event: string, context: Context): Participant {
  const { date } = context.record('events', event).front;
  return linkedObject<Participant>(
    {
      [`records/people/${person}`]: {
        person: () => context.person(person),
        role: () => roleOn(context.record('people', person).front.roles, date.earliest),
      },
    },
    context.reads,
  );
}

/** Makes the citations of an event. */
export function linkCitations(event: string, context: Context): Citation[] {
  return rowOf(context.digest.citations, event).map((row, index) => {
    const { source, label, quotation, references, passage, original } = row;
    const number = index + 1;
    return linkedObject<Citation>(
      {
        [`citations/${event}`]: {
          number: () => number,
          id: () => citationId(number),
          references: () => references,
          event: () => context.event(event),
          source: () => sourceAt(source, context),
          label: () => label,
          quotation: () => quotation,
          passage: () => passageAt(source, passage, context),
          original: () => original,
        },
      },
      context.reads,
    );
  });
}

function linkEvidence(id: string, context: Context): Evidence {
  const { dateReading, ...facts } = rowOf(context.digest.evidence, id);
  const citations = context.citations(id);
  const named = Object.entries(facts).flatMap(([fact, position]) => {
    const citation = citations[position];
    return citation ? [[fact, citation]] : [];
  });
  return { ...Object.fromEntries(named), ...(dateReading && { dateReading }) };
}

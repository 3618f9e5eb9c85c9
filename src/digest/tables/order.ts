import type { ParsedRecord, Records } from '../../content/records.ts';
import { compareText } from '../compare-text.ts';
import { sortKeyOf, timeOfEvent } from '../timeline/time-of-event.ts';
import type { Neighbours, Table } from './digest.ts';
import { groupBy } from './group-by.ts';

type EventRecord = ParsedRecord<'events'>;

/**
 * Orders events from the oldest: by first day, then those without a time, then by the instant of the time,
 * in whatever zone it is, then by last day and id.
 */
export function sortEvents({ events, places }: Pick<Records, 'events' | 'places'>): EventRecord[] {
  const zones = new Map(places.map(({ id, front }) => [id, front.timeZone]));
  const keyed = events.map((event) => {
    const { id, front } = event;
    const time = timeOfEvent(front, () => zones.get(front.place ?? ''));
    return { event, key: [front.date.earliest, sortKeyOf(time), front.date.latest, id] };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ event }) => event);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return compareText(a[differing] ?? '', b[differing] ?? '');
}

/** How many events are recent. */
const mostRecent = 100;

/** The newest events by date. */
export function recentOf(oldestFirst: readonly EventRecord[]): Table<true> {
  return Object.fromEntries(oldestFirst.slice(-mostRecent).map(({ id }) => [id, true]));
}

/** The event before and after each one, overall and in its track. */
export function neighboursOf(oldestFirst: readonly EventRecord[]): Table<Neighbours> {
  const all = linkNeighbours(oldestFirst);
  const tracks = groupBy(
    oldestFirst.filter(({ front }) => front.track !== undefined),
    ({ front }) => front.track,
  );
  const inTrack = new Map([...tracks.values()].flatMap((events) => [...linkNeighbours(events)]));
  return Object.fromEntries(
    oldestFirst.map(({ id }) => {
      const { before, after } = all.get(id) ?? {};
      const { before: earlierInTrack, after: laterInTrack } = inTrack.get(id) ?? {};
      const row = { earlier: before, later: after, earlierInTrack, laterInTrack };
      return [
        id,
        Object.fromEntries(Object.entries(row).filter(([, other]) => other !== undefined)),
      ];
    }),
  );
}

function linkNeighbours(events: readonly EventRecord[]) {
  return new Map(
    events.map(({ id }, index) => [
      id,
      { before: events[index - 1]?.id, after: events[index + 1]?.id },
    ]),
  );
}

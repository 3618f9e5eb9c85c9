import type { ParsedRecord } from '../../content/records.ts';
import { compareText } from '../compare-text.ts';
import type { Neighbours, Table } from './digest.ts';
import { groupBy } from './group-by.ts';

type EventRecord = ParsedRecord<'events'>;

/** Orders events from the oldest: by first day, time of day, last day, then id. */
export function sortEvents(events: readonly EventRecord[]): EventRecord[] {
  return events.toSorted(
    ({ id, front }, other) =>
      compareText(front.date.earliest, other.front.date.earliest) ||
      compareText(front.time ?? '', other.front.time ?? '') ||
      compareText(front.date.latest, other.front.date.latest) ||
      compareText(id, other.id),
  );
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

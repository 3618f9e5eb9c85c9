import type { Building } from './building.ts';
import type { Event, Year } from './model.ts';
import type { Permalinks } from './permalinks.ts';

/** Orders events from the oldest: by first day, time of day, last day, then id. */
export function compareEvents(a: Event, b: Event): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    compare(a.time?.local ?? '', b.time?.local ?? '') ||
    compare(a.date.latest, b.date.latest) ||
    compare(a.id, b.id)
  );
}

/** Links each event to the one before and after it, overall and in its track. */
export function linkNeighbours(events: readonly Building<Event>[]): void {
  const last = new Map<string, Building<Event>>();
  events.forEach((event, index) => {
    const earlier = events[index - 1];
    if (earlier) Object.assign(event, { earlier }) && Object.assign(earlier, { later: event });
    const earlierInTrack = last.get(event.track.id);
    if (earlierInTrack) {
      event.earlierInTrack = earlierInTrack;
      earlierInTrack.laterInTrack = event;
    }
    last.set(event.track.id, event);
  });
}

/** Gathers events by the year they begin in; years and events in the order given. */
export function groupByYear(events: readonly Event[], permalinks: Permalinks): Year[] {
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const year = event.date.earliest.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, its]) => ({
    year,
    permalink: permalinks.to(`/${year}/`),
    events: its,
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

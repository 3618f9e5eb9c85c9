import type { Building } from '../building.ts';
import { compareText } from '../compare-text.ts';
import type { Event, Month, Year } from '../model.ts';
import type { Permalinks } from '../references/permalinks.ts';

/** Orders events from the oldest: by first day, time of day, last day, then id. */
export function compareEvents(a: Event, b: Event): number {
  return (
    compareText(a.date.earliest, b.date.earliest) ||
    compareText(a.time?.local ?? '', b.time?.local ?? '') ||
    compareText(a.date.latest, b.date.latest) ||
    compareText(a.id, b.id)
  );
}

/** Links each event to the one before and after it, overall and in its track. */
export function linkNeighbours(events: readonly Building<Event>[]): void {
  const last = new Map<string, Building<Event>>();
  events.forEach((event, index) => {
    const earlier = events[index - 1];
    if (earlier) {
      event.earlier = earlier;
      earlier.later = event;
    }
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
  return groupBy(events, ({ date }) => date.earliest.slice(0, 4)).map(([year, its]) => ({
    year,
    permalink: permalinks.to(`/${year}/`),
    events: its,
    months: groupByMonth(its),
  }));
}

/** Gathers events by the month they begin in, or by the year where the month is not known. */
export function groupByMonth(events: readonly Event[]): Month[] {
  const monthOf = ({ date }: Event) => date.start.date.slice(0, 'YYYY-MM'.length);
  return groupBy(events, monthOf).map(([month, its]) => ({ month, events: its }));
}

function groupBy(events: readonly Event[], keyOf: (event: Event) => string): [string, Event[]][] {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const group = groups.get(keyOf(event));
    if (group) group.push(event);
    else groups.set(keyOf(event), [event]);
  }
  return [...groups];
}

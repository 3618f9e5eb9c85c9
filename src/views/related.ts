import type { Event, Person, Place, Topic, Track } from '../digest/model.ts';

/** The pages that share events with a page, those that share most first. */
export interface Related {
  tracks: Track[];
  people: Person[];
  places: Place[];
  topics: Topic[];
}

/** The most that are listed of each kind. */
const most = 8;

/**
 * Finds what else the events of a page have to do with.
 *
 * @param page The page itself, which is left out.
 */
export function relatedTo(page: { readonly events: readonly Event[] }): Related {
  const { events } = page;
  return {
    tracks: commonest(events.map(({ track }) => track)),
    people: commonest(
      events.flatMap(({ participants }) => participants.map(({ person }) => person)),
    ),
    places: commonest(events.flatMap(({ place }) => (place ? [place] : []))),
    topics: commonest(events.flatMap(({ topics }) => topics)),
  };

  function commonest<T extends object>(things: readonly T[]): T[] {
    const counts = new Map<T, number>();
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    counts.delete(page as unknown as T);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([thing]) => thing);
  }
}

import type { Event, Organization, Person, Place, Topic, Track } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import { distinctBy } from './distinct-by.ts';

/** The pages that share events with a page, those that share most first. */
export interface Related {
  tracks: Track[];
  people: Person[];
  organizations: Organization[];
  places: Place[];
  topics: Topic[];
}

interface Linked {
  readonly permalink: Permalink;
}

/** A page that has events. */
export interface RelatedPage extends Linked {
  readonly events: readonly Event[];
}

/** The most that are listed of each kind. */
const most = 8;

/**
 * Finds what else the events of a page have to do with.
 *
 * @param page The page itself, which is left out.
 */
export function relatedTo({ permalink, events }: RelatedPage): Related {
  const agents = events.flatMap(({ participants }) => participants.map(({ agent }) => agent));
  return {
    tracks: commonest(events.flatMap(({ track }) => (track ? [track] : []))),
    people: commonest(agents.filter((agent) => agent.type === 'person')),
    organizations: commonest(agents.filter((agent) => agent.type === 'organization')),
    places: commonest(events.flatMap(({ place }) => (place ? [place] : []))),
    topics: commonest(events.flatMap(({ topics }) => topics)),
  };

  function commonest<T extends Linked>(pages: readonly T[]): T[] {
    const counts = new Map<string, number>();
    for (const { permalink: its } of pages) counts.set(its.path, (counts.get(its.path) ?? 0) + 1);
    const countOf = (page: T) => counts.get(page.permalink.path) ?? 0;
    return distinctBy(pages, (page) => page.permalink.path)
      .filter((page) => page.permalink.path !== permalink.path)
      .sort((a, b) => countOf(b) - countOf(a))
      .slice(0, most);
  }
}

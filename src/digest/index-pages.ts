import type { Records } from '../content/records.ts';
import { type Building, known, pageOf } from './building.ts';
import type { Person, Place, Topic, Track } from './model.ts';
import { renderProse } from './prose/prose.ts';
import type { Permalinks } from './references/permalinks.ts';

/** Who, where, about what and in which lane, by id; the events are filled in later. */
export interface IndexPages {
  people: Map<string, Building<Person>>;
  places: Map<string, Building<Place>>;
  topics: Map<string, Building<Topic>>;
  tracks: Map<string, Building<Track>>;
}

/** Makes the pages that gather events, still without them. */
export function makeIndexPages(records: Records, permalinks: Permalinks): IndexPages {
  const people = byId(
    records.people.map((record) => {
      const { name, sortName, roles } = record.front;
      const html = renderProse(record.body);
      return {
        ...pageOf(record, permalinks),
        name,
        sortName,
        roles,
        html,
        tracks: [],
        events: [],
        posts: [],
      };
    }),
  );
  const places = byId(
    records.places.map((record) => {
      const { name, country, lat, lon, timeZone } = record.front;
      const html = renderProse(record.body);
      return { ...pageOf(record, permalinks), name, country, lat, lon, timeZone, html, events: [] };
    }),
  );
  const topics = byId(
    records.topics.map((record) => {
      const { name } = record.front;
      return { ...pageOf(record, permalinks), name, html: renderProse(record.body), events: [] };
    }),
  );
  const tracks = byId(
    records.tracks.map((record): Building<Track> => {
      const { title, level, color } = record.front;
      const members = record.front.people.map((id) => known<Person>(people, id));
      const html = renderProse(record.body);
      return {
        ...pageOf(record, permalinks),
        title,
        level,
        color,
        html,
        people: members,
        events: [],
      };
    }),
  );
  const pages: IndexPages = { people, places, topics, tracks };
  for (const track of pages.tracks.values()) {
    for (const person of track.people) known(pages.people, person.id).tracks.push(track);
  }
  return pages;
}

function byId<T extends { id: string }>(pages: T[]): Map<string, T> {
  return new Map(pages.map((page) => [page.id, page]));
}

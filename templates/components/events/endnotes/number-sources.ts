import type { Event, Source } from '../../../../src/digest/model.ts';

/** The sources of a printed page, by their numbers there. */
export interface NumberedSources {
  /** In order of their numbers, which begin at 1. */
  sources: readonly Source[];
  numberOf(source: Source): number;
}

/** Numbers the sources of events, each once, in the order in which they come. */
export function numberSources(events: readonly Event[]): NumberedSources {
  const all = events.flatMap(sourcesOf);
  const byPath = new Map(all.map((source) => [source.permalink.path, source]));
  const numbers = new Map([...byPath.keys()].map((path, index) => [path, index + 1]));
  return {
    sources: [...byPath.values()],
    numberOf: ({ permalink }) => numbers.get(permalink.path) ?? 0,
  };
}

/** What an event cites, and the posts that it shows. */
export function sourcesOf({ sources, posts }: Event): Source[] {
  return [...sources, ...posts];
}

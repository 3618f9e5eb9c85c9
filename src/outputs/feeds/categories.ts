import type { Event } from '../../digest/model.ts';

/** The track of an event and its topics, as far as it has some, by which readers can sort it. */
export function categoriesOf({ track, topics }: Event): string[] {
  return [...(track ? [track.title] : []), ...topics.map(({ name }) => name)];
}

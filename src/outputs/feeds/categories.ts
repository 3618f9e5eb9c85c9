import type { Event } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';

/** The track of an event and its topics, as far as it has some, and that it is disputed, by which readers can sort it. */
export function categoriesOf({ track, topics, isDisputed }: Event, messages: Messages): string[] {
  return [
    ...(track ? [track.title] : []),
    ...topics.map(({ name }) => name),
    ...(isDisputed ? [messages.disputed] : []),
  ];
}

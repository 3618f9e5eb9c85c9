import type { Event } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';
import { eventMarks } from '../../messages/labels/event-marks.ts';

/** The track of an event and its topics, as far as it has some, and that it is disputed or retracted: readers sort by them. */
export function categoriesOf(event: Event, messages: Messages): string[] {
  const { track, topics } = event;
  return [
    ...(track ? [track.title] : []),
    ...topics.map(({ name }) => name),
    ...eventMarks(event, messages),
  ];
}

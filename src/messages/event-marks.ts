import type { Event } from '../digest/model.ts';
import type { Messages } from './index.ts';

/** What readers have to know of an event before they believe it, in the words of the interface. */
export function eventMarks(
  { isRetracted, isDisputed }: Pick<Event, 'isRetracted' | 'isDisputed'>,
  { retracted, disputed }: Messages,
): string[] {
  return [...(isRetracted ? [retracted] : []), ...(isDisputed ? [disputed] : [])];
}

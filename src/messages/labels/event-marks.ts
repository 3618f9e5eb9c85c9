import type { Messages } from '../index.ts';

/** What readers have to know of an event before they believe it, in the words of the interface. */
export function eventMarks(
  { isRetracted, isDisputed }: { isRetracted: boolean; isDisputed: boolean },
  { retracted, disputed }: Messages,
): string[] {
  return [...(isRetracted ? [retracted] : []), ...(isDisputed ? [disputed] : [])];
}

import type { Digest, Event } from '../digest/model.ts';

/** Events with the newest first, whichever comes first on the timeline. */
export function newestFirst(events: readonly Event[], order: Digest['order']): readonly Event[] {
  return order === 'newest-first' ? events : events.toReversed();
}

import type { Digest, Event } from '../digest/model.ts';

/**
 * The events before and after one in time, among those that a page lists.
 *
 * @param events In the order of the timeline; where the event is none of them, it has no neighbours.
 */
export function neighboursAmong(
  events: readonly Event[],
  event: Event,
  order: Digest['order'],
): Pick<Event, 'earlier' | 'later'> {
  const at = events.findIndex(({ id }) => id === event.id);
  if (at === -1) return {};
  const [above, below] = [events[at - 1], events[at + 1]];
  return order === 'newest-first'
    ? { earlier: below, later: above }
    : { earlier: above, later: below };
}

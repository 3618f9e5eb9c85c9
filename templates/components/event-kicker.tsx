import type { Event } from '../../src/digest/model.ts';
import { useSite } from './site.tsx';
import { TrackLabel } from './track-label.tsx';

/** The track of an event and what it was: a meeting, a call. */
export function EventKicker({ event }: { event: Event }) {
  const { words } = useSite();
  return (
    <>
      <TrackLabel track={event.track} /> <span class="kind">{words.kinds[event.kind]}</span>
    </>
  );
}

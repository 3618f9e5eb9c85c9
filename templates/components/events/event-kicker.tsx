import type { Event } from '../../../src/digest/model.ts';
import { eventMarks } from '../../../src/messages/labels/event-marks.ts';
import { kindLabel } from '../../../src/messages/labels/kind-label.ts';
import { useSite } from '../layout/site.tsx';
import { TrackLabel } from './track-label.tsx';

/** The track of an event, if it has one, what it was, such as a call, and whether it is disputed or retracted. */
export function EventKicker({ event }: { event: Event }) {
  const { messages } = useSite();
  return (
    <>
      {event.track && <TrackLabel track={event.track} />}{' '}
      <span class="kind">{kindLabel(event, messages)}</span>
      {eventMarks(event, messages).map((mark) => (
        <span class="disputed" key={mark}>
          {mark}
        </span>
      ))}
    </>
  );
}

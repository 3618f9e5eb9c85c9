import type { Event } from '../../../src/digest/model.ts';
import { eventMarks } from '../../../src/messages/labels/event-marks.ts';
import { kindLabel } from '../../../src/messages/labels/kind-label.ts';
import { useSite } from '../layout/site.tsx';
import { FuzzyTime } from '../text/dates.tsx';
import { changeData } from './change-data.ts';

/** Events in brief: a day and a title each. */
export function EventList({ events }: { events: readonly Event[] }) {
  const { messages } = useSite();
  if (events.length === 0) return <p>{messages.noEvents}</p>;
  return (
    <ol class="event-list" data-fresh={messages.fresh} data-revised={messages.freshlyRevised}>
      {events.map((event) => (
        <li key={event.id} data-color={event.track?.color} {...changeData(event)}>
          <FuzzyTime date={event.date} style="short" />
          <span>
            <a href={event.permalink.href}>{event.title}</a>
            <span class="kind">
              {[kindLabel(event, messages), ...eventMarks(event, messages)].join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

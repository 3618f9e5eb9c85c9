import type { Event } from '../../src/digest/model.ts';
import { FuzzyTime } from './dates.tsx';
import { useSite } from './site.tsx';

/** Events in brief: a day and a title each. */
export function EventList({ events }: { events: readonly Event[] }) {
  const { words } = useSite();
  if (events.length === 0) return <p>{words.noEvents}</p>;
  return (
    <ol class="event-list">
      {events.map((event) => (
        <li key={event.id} data-color={event.track.color}>
          <FuzzyTime date={event.date} style="short" />
          <span>
            <a href={event.permalink.href}>{event.title}</a>
            <span class="kind">{words.kinds[event.kind]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

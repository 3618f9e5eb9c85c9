import type { Event } from '../../../src/digest/model.ts';
import { descriptionOf } from '../../../src/outputs/head/description.ts';
import { permalinkOf, type Subject, titleOf } from '../../../src/outputs/subject.ts';
import { newestFirst } from '../../../src/views/newest-first.ts';
import { EventKicker } from '../events/event-kicker.tsx';
import { EventSources } from '../events/event-sources.tsx';
import { useSite } from '../layout/site.tsx';
import { FuzzyTime } from '../text/dates.tsx';

/** No more than a column of another page has room for; the page itself has the others. */
const most = 5;

interface EmbeddedListProps {
  /** The page that has them all. */
  of: Subject;
  /** In the order of the timeline. */
  events: readonly Event[];
}

/** The newest events of the timeline or of a track, each with a sentence and its sources. */
export function EmbeddedList({ of, events }: EmbeddedListProps) {
  const { digest, messages } = useSite();
  const newest = newestFirst(events, digest.order).slice(0, most);
  return (
    <>
      <h1>
        <a href={permalinkOf(of, digest).href}>{titleOf(of, digest)}</a>
      </h1>
      {newest.length === 0 && <p>{messages.emptyTimeline}</p>}
      {newest.map((event) => (
        <article key={event.id} data-color={event.track?.color}>
          <p class="kicker">
            <FuzzyTime date={event.date} style="short" />
            <EventKicker event={event} />
          </p>
          <h2>
            <a href={event.permalink.href}>{event.title}</a>
          </h2>
          <p>{descriptionOf({ type: 'event', page: event }, digest)}</p>
          <EventSources event={event} />
        </article>
      ))}
    </>
  );
}

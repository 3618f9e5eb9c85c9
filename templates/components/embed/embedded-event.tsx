import type { Event } from '../../../src/digest/model.ts';
import { EventKicker } from '../events/event-kicker.tsx';
import { EventSetting } from '../events/event-setting.tsx';
import { EventSources } from '../events/event-sources.tsx';
import { Participants } from '../events/participants.tsx';
import { Corrections } from '../layout/corrections.tsx';
import { FuzzyTime, TimeOfDay } from '../text/dates.tsx';
import { Prose } from '../text/prose.tsx';

/** An event with its whole summary, whose numbers lead to the evidence on its page. */
export function EmbeddedEvent({ event }: { event: Event }) {
  return (
    <article data-color={event.track?.color}>
      <p class="kicker">
        <span>
          <FuzzyTime date={event.date} style="short" />
        </span>
        {event.time && <TimeOfDay time={event.time} />}
        <EventKicker event={event} />
      </p>
      <h1>
        <a href={event.permalink.href}>{event.title}</a>
      </h1>
      <EventSetting event={event} />
      <Participants event={event} />
      <Prose html={event.summary} />
      <Corrections corrections={event.corrections} />
      <EventSources event={event} />
    </article>
  );
}

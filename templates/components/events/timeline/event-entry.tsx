import type { ComponentChildren } from 'preact';
import type { Agent, Event } from '../../../../src/digest/model.ts';
import { formatWeekday } from '../../../../src/messages/format/format-date.ts';
import { noTrack } from '../../index/filters.tsx';
import { Corrections } from '../../layout/corrections.tsx';
import { useSite } from '../../layout/site.tsx';
import { QuotedPost } from '../../sources/quoted-post.tsx';
import { FuzzyTime, TimeOfDay } from '../../text/dates.tsx';
import { Prose } from '../../text/prose.tsx';
import { changeData } from '../change-data.ts';
import { NoteNumbers } from '../endnotes/note-numbers.tsx';
import type { NumberedSources } from '../endnotes/number-sources.ts';
import { EventKicker } from '../event-kicker.tsx';
import { EventSetting } from '../event-setting.tsx';
import { EventSources } from '../event-sources.tsx';
import { Participants } from '../participants.tsx';
import { TopicList } from '../topic-list.tsx';

interface EventEntryProps {
  event: Event;
  /** The numbers of its sources where the page is printed with them at the end. */
  notes?: NumberedSources | undefined;
}

/** An event on the timeline, whole: what happened, who was there, what was said, and who reports it. */
export function EventEntry({ event, notes }: EventEntryProps) {
  const { messages } = useSite();
  const weekday = formatWeekday(event.date, messages);
  return (
    <article
      class="entry"
      id={event.id}
      data-color={event.track?.color}
      data-track={event.track?.id ?? noTrack}
      data-person={idsOf('person', event)}
      data-organization={idsOf('organization', event) || undefined}
      data-topic={event.topics.map(({ id }) => id).join(' ')}
      {...changeData(event)}
    >
      <p class="entry-date">
        <Weekdayed weekday={weekday}>
          <FuzzyTime date={event.date} style="short" />
        </Weekdayed>
        {event.time && <TimeOfDay time={event.time} />}
      </p>
      <div class="entry-body">
        <p class="kicker">
          <EventKicker event={event} />
        </p>
        <h3>
          <a href={event.permalink.href}>{event.title}</a>
          {event.draft && <span class="draft">{messages.draft}</span>}
        </h3>
        <EventSetting event={event} />
        <Participants event={event} />
        <Prose html={event.summary} />
        <Corrections corrections={event.corrections} />
        {event.posts.map((post) => (
          <QuotedPost key={post.id} post={post} />
        ))}
        <TopicList topics={event.topics} />
        <EventSources event={event} />
        {notes && <NoteNumbers event={event} notes={notes} />}
      </div>
    </article>
  );
}

/** A day and its weekday, which is on a line of its own where there is a margin; it comes before or behind. */
function Weekdayed({
  weekday = '',
  children,
}: {
  weekday?: string | undefined;
  children: ComponentChildren;
}) {
  const { dates } = useSite().messages;
  const [before = '', after = ''] = weekday ? dates.withWeekday(weekday, '\n').split('\n') : [];
  return (
    <>
      {before && <span>{before}</span>}
      {children}
      {after && <span>{after}</span>}
    </>
  );
}

function idsOf(type: Agent['type'], { participants }: Event): string {
  const agents = participants.map(({ agent }) => agent).filter((agent) => agent.type === type);
  return agents.map(({ id }) => id).join(' ');
}

import type { Event } from '../../../../src/digest/model.ts';
import { CiteEvent } from '../../cite/cite-event.tsx';
import { Locator } from '../../index/map.tsx';
import { Corrections } from '../../layout/corrections.tsx';
import { Elsewhere } from '../../layout/elsewhere.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { useSite } from '../../layout/site.tsx';
import { QuotedPost } from '../../sources/quoted-post.tsx';
import { Prose } from '../../text/prose.tsx';
import { Endnotes } from '../endnotes/endnotes.tsx';
import { numberSources } from '../endnotes/number-sources.ts';
import { EventKicker } from '../event-kicker.tsx';
import { TopicList } from '../topic-list.tsx';
import { CheckedNote } from './checked-note.tsx';
import { CitationList } from './citation-list.tsx';
import { EventFacts } from './event-facts.tsx';
import { NameNotes } from './name-notes.tsx';
import { Neighbours } from './neighbours.tsx';
import { PublicationDays } from './publication-days.tsx';

/**
 * An event with everything that is known of it, and the words that support each claim. Programs read it by its classes.
 *
 * @see https://microformats.org/wiki/h-event
 */
export function EventPage({ event }: { event: Event }) {
  const { messages } = useSite();
  const notes = numberSources([event]);
  return (
    <article class="event h-event" data-color={event.track?.color}>
      <PageHeading
        title={event.title}
        draft={event.draft}
        kicker={<EventKicker event={event} />}
        property="p-name"
      />
      <div class="overview">
        <EventFacts event={event} />
        {event.place && <Locator place={event.place} />}
      </div>
      <div class="e-content">
        <Prose html={event.summaryWithNames} />
      </div>
      <Corrections corrections={event.corrections} />
      <PublicationDays event={event} />
      {event.posts.length > 0 && <h2>{messages.posts}</h2>}
      {event.posts.map((post) => (
        <QuotedPost key={post.id} post={post} />
      ))}
      <h2>{messages.citations}</h2>
      <p class="note">{messages.citationsNote}</p>
      <CitationList citations={event.citations} notes={notes} />
      <CheckedNote citations={event.citations} />
      <Endnotes of={notes} />
      {event.topics.length > 0 && <h2>{messages.topics}</h2>}
      <TopicList topics={event.topics} />
      <CiteEvent event={event} />
      <Elsewhere of={{ type: 'event', page: event }} />
      <Neighbours event={event} />
      <NameNotes event={event} />
    </article>
  );
}

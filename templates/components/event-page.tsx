import type { Event } from '../../src/digest/model.ts';
import { eventReference } from '../../src/outputs/reference.ts';
import { CitationList } from './citation-list.tsx';
import { Cite } from './cite.tsx';
import { Corrections } from './corrections.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventKicker } from './event-kicker.tsx';
import { Locator } from './map.tsx';
import { Neighbours } from './neighbours.tsx';
import { PageHeading } from './page-heading.tsx';
import { Prose } from './prose.tsx';
import { QuotedPost } from './quoted-post.tsx';
import { useSite } from './site.tsx';
import { TopicList } from './topic-list.tsx';

/** An event with everything that is known of it, and the words that support each claim. */
export function EventPage({ event }: { event: Event }) {
  const { digest, words } = useSite();
  return (
    <article class="event" data-color={event.track.color}>
      <PageHeading
        title={event.title}
        draft={event.draft}
        kicker={<EventKicker event={event} />}
        trail={[[event.track.title, event.track.permalink]]}
      />
      <div class="overview">
        <EventFacts event={event} />
        {event.place && <Locator place={event.place} />}
      </div>
      <Prose html={event.summary} />
      <Corrections corrections={event.corrections} />
      {event.posts.length > 0 && <h2>{words.posts}</h2>}
      {event.posts.map((post) => (
        <QuotedPost key={post.id} post={post} />
      ))}
      <h2>{words.citations}</h2>
      <p class="note">{words.citationsNote}</p>
      <CitationList citations={event.citations} />
      <h2>{words.topics}</h2>
      <TopicList topics={event.topics} />
      <Cite reference={eventReference(event, digest)} />
      <Neighbours event={event} />
    </article>
  );
}

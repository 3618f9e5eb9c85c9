import type { Person } from '../../../src/digest/model.ts';
import { EventSection } from '../events/event-section.tsx';
import { TrackLabel } from '../events/track-label.tsx';
import { Day } from '../layout/dates.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useSite } from '../layout/site.tsx';
import { QuotedPost } from '../sources/quoted-post.tsx';
import { RelatedPages } from './related-pages.tsx';

/** A person: offices, tracks, events, posts. */
export function PersonPage({ person }: { person: Person }) {
  const { messages } = useSite();
  return (
    <>
      <PageHeading title={person.name} draft={person.draft} />
      <ul class="roles" aria-label={messages.offices}>
        {person.roles.map(({ title, country, from, to }) => (
          <li key={title + country + from}>
            {messages.role(title, country)}
            {from !== undefined && (
              <>
                , {messages.from} <Day date={from} style="short" />
              </>
            )}
            {to !== undefined && (
              <>
                {' '}
                {messages.until} <Day date={to} style="short" />
              </>
            )}
          </li>
        ))}
      </ul>
      <Prose html={person.html} />
      {person.tracks.length > 0 && (
        <p class="track-key">
          {person.tracks.map((track) => (
            <TrackLabel key={track.id} track={track} />
          ))}
        </p>
      )}
      <EventSection events={person.events} />
      {person.posts.length > 0 && <h2>{messages.posts}</h2>}
      {person.posts.map((post) => (
        <QuotedPost key={post.id} post={post} />
      ))}
      <RelatedPages page={person} />
    </>
  );
}

import type { Person } from '../../src/digest/model.ts';
import { Day } from './dates.tsx';
import { EventSection } from './event-section.tsx';
import { PageHeading } from './page-heading.tsx';
import { Prose } from './prose.tsx';
import { QuotedPost } from './quoted-post.tsx';
import { RelatedPages } from './related-pages.tsx';
import { useSite } from './site.tsx';
import { TrackLabel } from './track-label.tsx';

/** A person: offices, tracks, events, posts. */
export function PersonPage({ person }: { person: Person }) {
  const { words } = useSite();
  return (
    <>
      <PageHeading title={person.name} draft={person.draft} />
      <ul class="roles" aria-label={words.offices}>
        {person.roles.map(({ title, country, from, to }) => (
          <li key={title + country + from}>
            {words.role(title, country)}
            {from !== undefined && (
              <>
                , {words.from} <Day date={from} style="short" />
              </>
            )}
            {to !== undefined && (
              <>
                {' '}
                {words.until} <Day date={to} style="short" />
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
      {person.posts.length > 0 && <h2>{words.posts}</h2>}
      {person.posts.map((post) => (
        <QuotedPost key={post.id} post={post} />
      ))}
      <RelatedPages page={person} />
    </>
  );
}

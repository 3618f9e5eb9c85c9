import type { Track } from '../../src/digest/model.ts';
import { EventSection } from './event-section.tsx';
import { PageHeading } from './page-heading.tsx';
import { Prose } from './prose.tsx';
import { RelatedPages } from './related-pages.tsx';
import { useSite } from './site.tsx';
import { Subscribe } from './subscribe.tsx';

/** A lane of the timeline: what it follows, whom, and its events. */
export function TrackPage({ track }: { track: Track }) {
  const { words } = useSite();
  return (
    <>
      <PageHeading title={track.title} draft={track.draft} kicker={track.level} />
      <Prose html={track.html} />
      <Subscribe track={track} />
      <h2>{words.people}</h2>
      <ul class="index">
        {track.people.map(({ id, name, permalink }) => (
          <li key={id}>
            <a href={permalink.href}>{name}</a>
          </li>
        ))}
      </ul>
      <EventSection events={track.events} />
      <RelatedPages page={track} />
    </>
  );
}

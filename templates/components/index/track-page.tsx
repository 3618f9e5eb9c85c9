import type { Track } from '../../../src/digest/model.ts';
import { EventSection } from '../events/event-section.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useSite } from '../layout/site.tsx';
import { Subscribe } from '../layout/subscribe.tsx';
import { RelatedPages } from './related-pages.tsx';

/** A lane of the timeline: what it follows, whom, and its events. */
export function TrackPage({ track }: { track: Track }) {
  const { messages } = useSite();
  return (
    <>
      <PageHeading title={track.title} draft={track.draft} kicker={track.level} />
      <Prose html={track.html} />
      <Subscribe track={track} />
      <h2>{messages.people}</h2>
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

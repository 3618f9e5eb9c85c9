import type { Track } from '../../../src/digest/model.ts';
import { AgentList } from '../agents/agent-list.tsx';
import { EventSection } from '../events/event-section.tsx';
import { Elsewhere } from '../layout/elsewhere.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { Subscribe } from '../layout/subscribe.tsx';
import { Prose } from '../text/prose.tsx';
import { RelatedPages } from './related-pages.tsx';

/** A lane of the timeline: what it follows, whom, and its events. */
export function TrackPage({ track }: { track: Track }) {
  const { messages } = useSite();
  return (
    <>
      <PageHeading title={track.title} draft={track.draft} kicker={track.level} />
      <Prose html={track.html} />
      <Subscribe of={{ per: 'tracks', item: track }} />
      {track.people.length > 0 && <h2>{messages.people}</h2>}
      <AgentList agents={track.people} />
      {track.organizations.length > 0 && <h2>{messages.organizations}</h2>}
      <AgentList agents={track.organizations} />
      <EventSection events={track.events} />
      <RelatedPages page={track} />
      <Elsewhere of={{ type: 'track', page: track }} />
    </>
  );
}

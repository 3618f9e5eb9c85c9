import type { Agent } from '../../../src/digest/model.ts';
import { EventSection } from '../events/event-section.tsx';
import { TrackLabel } from '../events/track-label.tsx';
import { RelatedPages } from '../index/related-pages.tsx';
import { useSite } from '../layout/site.tsx';
import { QuotedPost } from '../sources/quoted-post.tsx';
import { SourceLink } from '../sources/source-link.tsx';

/** What the pages of people and of organizations share: tracks, events, posts, what is related. */
export function AgentSections({ agent }: { agent: Agent }) {
  const { messages } = useSite();
  return (
    <>
      {agent.tracks.length > 0 && (
        <p class="track-key">
          {agent.tracks.map((track) => (
            <TrackLabel key={track.id} track={track} />
          ))}
        </p>
      )}
      <EventSection events={agent.events} />
      {agent.posts.length > 0 && <h2>{messages.posts}</h2>}
      {agent.posts.map((post) => (
        <QuotedPost key={post.id} post={post} />
      ))}
      {agent.documents.length > 0 && <h2>{messages.documents}</h2>}
      {agent.documents.map((document) => (
        <p key={document.id}>
          <SourceLink source={document} />
        </p>
      ))}
      <RelatedPages page={agent} />
    </>
  );
}

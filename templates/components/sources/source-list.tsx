import type { Event, Post, Source } from '../../../src/digest/model.ts';
import { isolated } from '../../../src/messages/isolated.ts';
import { useSite } from '../layout/site.tsx';
import { Day } from '../text/dates.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { SourceLink } from './source-link.tsx';

/** Sources, each with whose it is, how much of it is quoted, and what it supports. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { messages } = useSite();
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <p>
            <SourceLink source={source} />
          </p>
          <p class="note">
            {source.type === 'post' ? (
              <Quoting post={source} />
            ) : (
              messages.rights(source.rights.holder)
            )}{' '}
            {isQuoted(source) && `${messages.countPassages(source.passages.length)}. `}
            {source.withdrawn && messages.withdrawnNote}
            {source.type !== 'post' && !source.withdrawn && <CoverageNote copy={source} />}
          </p>
          <EventTitles label={messages.supports} events={supportedBy(source)} />
          <EventTitles label={messages.shownWith} events={shownWith(source)} />
        </li>
      ))}
    </ul>
  );
}

/** Whether words of it are quoted, or it is not even shown whole. */
function isQuoted({ passages, events }: Source): boolean {
  return passages.length > 0 || events.length === 0;
}

/** The events that rest on a source. Those of a post are beside others that only show it. */
function supportedBy(source: Source): readonly Event[] {
  if (source.type !== 'post') return source.events;
  const cited = new Set(
    source.passages.flatMap(({ citations }) => citations.map(({ event }) => event.id)),
  );
  return source.events.filter(({ id }) => cited.has(id));
}

function shownWith(source: Source): readonly Event[] {
  const supported = supportedBy(source);
  return source.events.filter((event) => !supported.includes(event));
}

function EventTitles({ label, events }: { label: string; events: readonly Event[] }) {
  const { messages } = useSite();
  if (events.length === 0) return null;
  return (
    <p class="note">
      {label + messages.colon}{' '}
      {events.map(({ id, title, permalink }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={permalink.href}>{title}</a>
        </span>
      ))}
    </p>
  );
}

/** Who quotes a post, or that the editor saw it. */
function Quoting({ post: { quotedIn, retrieved } }: { post: Post }) {
  const { messages } = useSite();
  if (quotedIn.length > 0) {
    const credits = new Set(
      quotedIn.map(({ source }) => isolated(source.credit, messages.direction)),
    );
    return <>{messages.quotedInOf(messages.list([...credits]))}</>;
  }
  return (
    retrieved !== undefined && (
      <>
        {messages.seenBy} <Day date={retrieved} style="short" />.
      </>
    )
  );
}

import type { Post, Source } from '../../../src/digest/model.ts';
import { isolated } from '../../../src/messages/isolated.ts';
import { Day } from '../layout/dates.tsx';
import { useSite } from '../layout/site.tsx';
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
            {messages.countPassages(source.passages.length)}.{' '}
            {source.withdrawn && messages.withdrawnNote}
            {source.type !== 'post' && !source.withdrawn && <CoverageNote copy={source} />}
          </p>
          {source.events.length > 0 && (
            <p class="note">
              {messages.supports}:{' '}
              {source.events.map(({ id, title, permalink }, index) => (
                <span key={id}>
                  {index > 0 && '; '}
                  <a href={permalink.href}>{title}</a>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who quotes a post, or that the editor saw it. */
function Quoting({ post: { quotedIn, retrieved } }: { post: Post }) {
  const { messages } = useSite();
  if (quotedIn.length > 0) {
    const credits = new Set(quotedIn.map(({ source }) => isolated(source.credit)));
    return <>{messages.quotedInOf(messages.names([...credits]))}</>;
  }
  return (
    retrieved !== undefined && (
      <>
        {messages.seenBy} <Day date={retrieved} style="short" />.
      </>
    )
  );
}

import type { Source } from '../../../src/digest/model.ts';
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
            {source.type === 'article'
              ? messages.rights(source.rights.holder)
              : messages.quotedInOf(source.quotedIn.agency)}{' '}
            {messages.countPassages(source.passages.length)}.{' '}
            {source.type === 'article' && <CoverageNote article={source} />}
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

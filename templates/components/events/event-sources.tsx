import type { Event } from '../../../src/digest/model.ts';
import { sourceNotes } from '../../../src/outputs/text/source-notes.ts';
import { useSite } from '../layout/site.tsx';
import { SourceLink } from '../sources/source-link.tsx';

/** Who reports an event, in one line, each with what has become of it since. */
export function EventSources({ event: { sources } }: { event: Event }) {
  const { messages } = useSite();
  return (
    <p class="entry-sources">
      <span class="label">{messages.sources + messages.colon}</span>{' '}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <SourceLink source={source} />
          {sourceNotes(source, messages).map((note) => ` (${note})`)}
        </span>
      ))}
    </p>
  );
}

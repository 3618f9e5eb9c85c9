import { formatReference } from '../../../../src/outputs/bibliography/format-reference.ts';
import { sourceReference } from '../../../../src/outputs/bibliography/reference.ts';
import { isolatedTitle } from '../../../../src/outputs/bibliography/styles/isolated-title.ts';
import { sourceNotes } from '../../../../src/outputs/text/source-notes.ts';
import { useSite } from '../../layout/site.tsx';
import { Isolates } from '../../text/isolates.tsx';
import type { NumberedSources } from './number-sources.ts';

/** The sources of a page with their addresses, for paper alone: on a screen, links lead to each. */
export function Endnotes({ of: { sources } }: { of: NumberedSources }) {
  const { messages } = useSite();
  if (sources.length === 0) return null;
  return (
    <section class="endnotes">
      <h2>{messages.sources}</h2>
      <ol>
        {sources.map((source) => {
          const reference = sourceReference(source, messages);
          const title = isolatedTitle(reference.title);
          return (
            <li key={source.permalink.path}>
              <Isolates text={formatReference({ ...reference, title }, messages)} />
              {sourceNotes(source, messages).map((note) => ` (${note})`)}{' '}
              <a href={reference.url} dir="ltr">
                {reference.url}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

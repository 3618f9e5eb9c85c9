import type { Citation } from '../../src/digest/model.ts';
import { useSite } from './site.tsx';

/** The footnotes of an event: the words that support each claim, and the way to them in the source. */
export function CitationList({ citations }: { citations: readonly Citation[] }) {
  const { words } = useSite();
  return (
    <ol class="citations">
      {citations.map((citation) => (
        <li key={citation.id} id={citation.id} value={citation.number}>
          <q class="quotation" lang={citation.source.language}>
            {citation.quotation}
          </q>{' '}
          <a class="source" href={`${citation.source.permalink.href}#${citation.passage.id}`}>
            {citation.label}
          </a>{' '}
          {citation.references.map((reference) => (
            <a
              key={reference}
              class="back"
              href={`#${reference}`}
              aria-label={words.backToSummary(citation.number)}
            >
              ↑
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}

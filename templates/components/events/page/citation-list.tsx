import type { Citation } from '../../../../src/digest/model.ts';
import { hasOwnQuotes } from '../../../../src/messages/in-quotes.ts';
import { sourceNotes } from '../../../../src/outputs/text/source-notes.ts';
import { useSite } from '../../layout/site.tsx';
import { PlaceInSource } from '../../sources/place-in-source.tsx';
import type { NumberedSources } from '../endnotes/number-sources.ts';

interface CitationListProps {
  citations: readonly Citation[];
  /** The numbers of its sources on paper. */
  notes: NumberedSources;
}

/**
 * What an event says beside what its sources say: each claim of the summary, and the words that support
 * it. The way back leads to the number in the summary, the way on to the words in the source.
 */
export function CitationList({ citations, notes }: CitationListProps) {
  const { messages } = useSite();
  return (
    <ol class="citations">
      {citations.map((citation, index) => (
        <li key={citation.id} id={citation.id} value={citation.number}>
          <div class="claims">
            {citation.references.map(({ id, claim }) => (
              <p key={id}>
                {isClaimOf(citations[index - 1], claim) ? (
                  <span class="same">{messages.sameSentence}</span>
                ) : (
                  partOfSentence(claim)
                )}{' '}
                <a
                  class="back"
                  href={`#${id}`}
                  aria-label={messages.backToSummary(citation.number)}
                >
                  ↑
                </a>
              </p>
            ))}
          </div>
          <div class="support h-cite">
            {citation.quotation === '' ? (
              <p class="translation">{messages.wordsWithdrawn}</p>
            ) : (
              <q
                class={`p-content${hasOwnQuotes(citation.quotation) ? ' own-quotes' : ''}`}
                lang={citation.source.language}
                dir="auto"
                data-before={citation.passage.sentence?.before || undefined}
                data-after={citation.passage.sentence?.after || undefined}
              >
                {citation.quotation}
              </q>
            )}
            {citation.translation !== undefined && (
              <p class="translation">{messages.editorsTranslation(citation.translation)}</p>
            )}
            <p class="label" data-note={notes.numberOf(citation.source)}>
              <a
                class="p-name u-url"
                href={`${citation.source.permalink.href}#${citation.passage.id}`}
              >
                {citation.label}
              </a>
              <PlaceInSource passage={citation.passage} />
              {sourceNotes(citation.source, messages).map((note) => ` · ${note}`)}
              {citation.original !== undefined && (
                <span class="original">
                  {' · '}
                  <a href={citation.original}>{messages.inTheOriginal}</a>
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Tells whether a citation is of a claim as well: two footnotes that end one sentence. */
function isClaimOf(citation: Citation | undefined, claim: string): boolean {
  return citation?.references.some((reference) => reference.claim === claim) ?? false;
}

/** Marks words that begin or end within a sentence. */
function partOfSentence(words: string): string {
  const begins = /^\p{Ll}/u.test(words) ? '… ' : '';
  const goesOn = /\p{Sentence_Terminal}["'”’»)\]]*$/u.test(words) ? '' : ' …';
  return begins + words + goesOn;
}

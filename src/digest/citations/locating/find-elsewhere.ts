import { mayNotBeQuoted } from '../../../content/copies/withdrawn.ts';
import type { SourceKey } from '../../../content/kinds/source-kinds.ts';
import { findQuotation } from '../../quotation/find-quotation.ts';
import { hasWords, insertions, partsOf } from '../../quotation/quotation-parts.ts';
import { placeOf, readText } from '../../quotation/source-text.ts';
import type { Sources } from '../sources.ts';
import type { MissingQuotation } from './locate-footnote.ts';

/** The fewest letters of words that are looked for in other sources; fewer are in many of them by chance. */
const fewestLetters = 12;

/**
 * Makes the search for words that their source does not have in the other sources of a digest: those that the same
 * record links to first.
 *
 * A search takes time in proportion to the length of all sources; the first one also reads them.
 *
 * @returns what a message adds about the first source that has the words; undefined if none has, if they are few, or if
 * their source has them elsewhere.
 */
export function findElsewhere(sources: Sources) {
  const texts = new Map<SourceKey, string>();
  const textOf = (key: SourceKey) => {
    const text = texts.get(key) ?? readText(sources.record(key).body).text;
    texts.set(key, text);
    return text;
  };
  return (
    { path: own, words, source }: MissingQuotation,
    first: readonly SourceKey[],
  ): string | undefined => {
    const [sought = ''] = longestWords(words);
    const isThere = findQuotation(words, sources.text(source)).length > 0;
    if (isThere || words.length < fewestLetters || !hasWords(words)) return undefined;
    for (const key of new Set([...first, ...sources.keys])) {
      const record = sources.record(key);
      const { path } = record;
      if (path === own || mayNotBeQuoted(record) || !textOf(key).includes(sought)) continue;
      const [[place] = []] = findQuotation(words, sources.text(key));
      if (!place) continue;
      return `; the words are in ${path}, line ${placeOf(place.start, sources.text(key)).line}: link to that, if it is meant`;
    }
    return undefined;
  };
}

/** The words of a quotation that every source has which has the quotation, the longest first: plain letters. */
function longestWords(words: string): string[] {
  const parts = partsOf(words).map((part) => part.replace(insertions, ' \ufffc '));
  const plain = parts.join(' ').match(/(?<=^|\s)[a-zA-Z]+(?=[\s,.;:!?]|$)/g) ?? [];
  return plain.toSorted((a, b) => b.length - a.length);
}

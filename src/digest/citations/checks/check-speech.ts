import type { ParsedRecord } from '../../../content/records.ts';
import { speechIn } from '../../quotation/direct-speech.ts';
import { findPlaces } from '../../quotation/find-quotation.ts';
import { normalize } from '../../quotation/normalize.ts';
import { partsOf } from '../../quotation/quotation-parts.ts';
import { placeOf, readText } from '../../quotation/source-text.ts';
import { blocksIn } from '../blocks.ts';
import type { Footnote } from '../footnotes.ts';
import type { QuotationAlarm } from '../locate-event.ts';
import type { Sources } from '../sources.ts';
import { spokenWords } from '../speech-support.ts';
import { checkQuotation } from './check-quotation.ts';

/**
 * Tells of direct speech in a summary that leaves out, by an ellipsis, what its footnote quotes: a denial, a number
 * or a name, or the end of a sentence.
 */
export function checkSpeech(
  { body }: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  sources: Sources,
): QuotationAlarm[] {
  return blocksIn(body).flatMap(({ node, cited }) => {
    const text = readText({ type: 'root', children: [node] });
    const support = footnotes.filter(({ identifier }) => cited.has(identifier));
    return speechIn(text.text).flatMap(({ words, start }) =>
      gapsOf(spokenWords(words), support, sources).map((alarm) => ({
        ...alarm,
        place: placeOf(start, text),
      })),
    );
  });
}

/** What is left out of the first footnote that has the words. */
function gapsOf(
  words: string,
  support: readonly Footnote[],
  sources: Sources,
): Omit<QuotationAlarm, 'place'>[] {
  if (partsOf(words).length < 2) return [];
  for (const { quotation, source } of support) {
    const quotes = {
      source: { text: quotation, normalized: normalize(quotation), pieces: [] },
      file: sources.record(source).path,
      language: sources.language(source),
    };
    const [found] = findPlaces(words, quotes.source);
    if (!found) continue;
    return checkQuotation(words, found, quotes).flatMap(({ rule, claim, reason }) =>
      rule === 'quotation-gap' ? [{ rule, claim, reason }] : [],
    );
  }
  return [];
}

import { singleSpeechIn, speechIn } from '../../quotation/direct-speech.ts';
import { findQuotation } from '../../quotation/find-quotation.ts';
import { normalize } from '../../quotation/normalize.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, EventClaims } from '../claim.ts';
import { hasSpeech } from '../speech.ts';

/** What the title has between quotation marks, and no source of the event. Headlines may write every word with a capital. */
export function speechMissing({ title, passages }: EventClaims): Alarm[] {
  if (passages.length === 0) return [];
  return wordsInMarks(title.text)
    .filter((words) => !hasSpeech(passages, words) && !isInTexts(words))
    .map((words) => ({
      place: title.placeOf(0),
      claim: words,
      reason: `found ${quoted(words)} in quotation marks in the title, but no source that the event cites has these words; quote there what it says, or write the title without marks`,
    }));

  function isInTexts(words: string): boolean {
    const sought = words.toLowerCase();
    const texts = passages.flatMap(({ text, translation = '' }) => [text, translation]);
    return [...new Set(texts)].some((text) => {
      const lower = text.toLowerCase();
      const source = { text: lower, normalized: normalize(lower), pieces: [] };
      return findQuotation(sought, source).length > 0;
    });
  }
}

/** The words between marks that something closes. A low mark may be closed by a straight one. */
function wordsInMarks(title: string): string[] {
  const text = title.replace(/„([^“”„"]*)"/g, '„$1“');
  return [...speechIn(text), ...singleSpeechIn(text)]
    .filter(({ end }) => !/[\p{L}\p{N}\s]/u.test(text.charAt(end - 1)))
    .map(({ words }) => words.replace(/[.,]$/, ''))
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

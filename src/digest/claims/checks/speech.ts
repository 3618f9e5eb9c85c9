import { spokenWords } from '../../citations/speech-support.ts';
import { singleSpeechIn } from '../../quotation/direct-speech.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim, EventClaims, Outcome } from '../claim.ts';
import { hasSpeech } from '../speech.ts';

/**
 * Tells of words between straight single quotation marks that no footnote of their paragraph has. Those between
 * other marks are no matter of this check: without a footnote they are an error.
 */
export function checkSpeech({ claims }: EventClaims): Outcome {
  const alarms = claims.flatMap((claim) => {
    const passages = claims
      .filter(({ paragraph }) => paragraph === claim.paragraph)
      .flatMap((other) => other.passages);
    return singleSpeechIn(claim.text)
      .filter(({ words }) => !hasSpeech(passages, words))
      .map(({ words, start }): Alarm => alarmOf(claim, spokenWords(words), start));
  });
  return { alarms, compared: [] };
}

function alarmOf({ placeOf }: Claim, words: string, start: number): Alarm {
  return {
    place: placeOf(start),
    claim: words,
    reason: `found ${quoted(words)} in quotation marks, but no footnote of the paragraph has these words; quote there what supports them, or write them without marks`,
  };
}

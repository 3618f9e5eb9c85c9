import { quoted } from '../../warnings/quoted.ts';
import type { EventClaims, Outcome } from '../claim.ts';

/** No small letter, as in `They met,[^1] officials said.` */
const startsSentence = /^[^\p{Ll}]/u;

/** Tells of what stands behind the last footnote of its paragraph: nothing bears it out. */
export function checkUncited({ claims }: EventClaims): Outcome {
  const ends = claims.filter(({ kind }) => kind === 'end');
  return {
    alarms: ends
      .filter(({ text, paragraph }) => text.length < paragraph.length && startsSentence.test(text))
      .map(({ text, placeOf }) => ({
        place: placeOf(0),
        claim: text,
        reason: `found ${quoted(text)} behind the last footnote of its paragraph; put a footnote behind it, or mark it as your own context: > [!NOTE]`,
      })),
    compared: [],
  };
}

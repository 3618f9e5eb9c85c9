import { oncePer } from '../../../memoize.ts';
import type { CitedPassage, EventClaims, Outcome } from '../claim.ts';
import { comparePolarity, readPolarity } from '../polarity/compare-polarity.ts';

/** Tells of claims, the title among them, that deny what their passages say, or say what these deny. */
export function checkPolarity({ title, claims, language }: EventClaims): Outcome {
  const cited = [title, ...claims].filter(
    ({ kind, passages }) => kind !== 'end' && passages.length > 0,
  );
  const readingsOf = oncePer((passage: CitedPassage) => readPolarity(passage, language));
  return {
    alarms: cited.flatMap((claim) => comparePolarity(claim, language, readingsOf)),
    compared: [],
  };
}

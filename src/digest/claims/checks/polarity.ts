import { oncePer } from '../../../memoize.ts';
import type { CitedPassage, EventClaims, Outcome } from '../claim.ts';
import { comparePolarity } from '../polarity/compare-polarity.ts';
import { readPolarity } from '../polarity/read-passage.ts';

/** Tells of claims, the title among them, that deny what their passages say, or say what these deny. */
export function checkPolarity({ title, claims, language }: EventClaims): Outcome {
  const cited = [title, ...claims].filter(
    ({ kind, passages }) => kind !== 'end' && passages.length > 0,
  );
  const readPassage = oncePer((passage: CitedPassage) => readPolarity(passage, language));
  return {
    alarms: cited.flatMap((claim) => comparePolarity(claim, language, readPassage)),
    compared: [],
  };
}

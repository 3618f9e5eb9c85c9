import type { EventClaims, Outcome } from '../claim.ts';
import { comparePolarity } from '../polarity/compare-polarity.ts';

/** Tells of claims, the title among them, that deny what their passages say, or say what these deny. */
export function checkPolarity({ title, claims, language }: EventClaims): Outcome {
  const cited = [title, ...claims].filter(
    ({ kind, passages }) => kind !== 'end' && passages.length > 0,
  );
  return { alarms: cited.flatMap((claim) => comparePolarity(claim, language)), compared: [] };
}

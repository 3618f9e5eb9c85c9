import type { EventClaims, Outcome } from '../claim.ts';
import { compareNames } from '../names/support/compare-names.ts';

/** Tells of names in claims that their passages do not have, and do not speak of in another way. */
export function checkNames(event: EventClaims): Outcome {
  const outcomes = event.claims
    .filter(({ kind, passages }) => kind === 'summary' && passages.length > 0)
    .map((claim) => compareNames(claim, event));
  return {
    alarms: outcomes.flatMap(({ alarms }) => alarms),
    compared: outcomes.flatMap(({ compared }) => compared),
  };
}

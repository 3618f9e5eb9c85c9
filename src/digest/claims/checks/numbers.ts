import type { EventClaims, Outcome } from '../claim.ts';
import { eventSpan } from '../days/spans.ts';
import { compareNumbers } from '../figures/compare-numbers.ts';

/** Tells of numbers, in figures or in words, that no passage of their claim has, nor bears out by rounding or reckoning. */
export function checkNumbers({
  event,
  claims,
  participants,
  passages,
  language,
}: EventClaims): Outcome {
  const setting = {
    language,
    event: eventSpan(event),
    passages,
    participants: participants.length,
  };
  const outcomes = claims.map((claim) => compareNumbers(claim, setting));
  return {
    alarms: outcomes.flatMap(({ alarms }) => alarms),
    compared: outcomes.flatMap(({ compared }) => compared),
  };
}

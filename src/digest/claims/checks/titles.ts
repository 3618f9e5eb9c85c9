import type { EventClaims, Outcome } from '../claim.ts';
import { compareNames } from '../names/support/compare-names.ts';
import { daysMissing } from '../titles/title-days.ts';
import { numbersMissing } from '../titles/title-numbers.ts';
import { speechMissing } from '../titles/title-speech.ts';

/** Tells of numbers, names, days and speech in the title that no passage of the event bears out. */
export function checkTitles(claims: EventClaims): Outcome {
  const names = claims.passages.length > 0 ? compareNames(claims.title, claims) : none;
  const missing = [numbersMissing, daysMissing, speechMissing].flatMap((find) => find(claims));
  return { alarms: [...missing, ...names.alarms], compared: names.compared };
}

const none: Outcome = { alarms: [], compared: [] };

import type { Alarm, EventClaims, Outcome } from '../claim.ts';
import { eventSpan } from '../days/spans.ts';
import { compareNumbers } from '../figures/compare-numbers.ts';
import { compareNames } from '../names/support/compare-names.ts';

/** Tells of numbers and names in the title that no passage of the event bears out. */
export function checkTitles(claims: EventClaims): Outcome {
  const names = claims.passages.length > 0 ? compareNames(claims.title, claims) : none;
  return { alarms: [...numbersMissing(claims), ...names.alarms], compared: names.compared };
}

const none: Outcome = { alarms: [], compared: [] };

/** The numbers of the title that no passage has. */
function numbersMissing({
  event,
  title,
  participants,
  passages,
  language,
}: EventClaims): readonly Alarm[] {
  return compareNumbers(title, {
    language,
    event: eventSpan(event),
    passages,
    participants: participants.length,
  }).alarms;
}

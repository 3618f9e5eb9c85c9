import type { Alarm, EventClaims, Outcome } from '../claim.ts';
import { eventSpan } from '../days/spans.ts';
import { compareNumbers } from '../figures/compare-numbers.ts';

/** Tells of numbers in the title that no passage of the event bears out. */
export function checkTitles(claims: EventClaims): Outcome {
  return { alarms: numbersMissing(claims), compared: [] };
}

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

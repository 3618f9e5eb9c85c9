import type { Alarm, EventClaims } from '../claim.ts';
import { eventSpan } from '../days/spans.ts';
import { compareNumbers } from '../figures/compare-numbers.ts';

/** The numbers of the title that no passage of the event has. */
export function numbersMissing({
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

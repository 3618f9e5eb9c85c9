import { isWrong } from '../../../content/records.ts';
import { isDraft } from '../../references/drafts.ts';
import type { EventClaims, Outcome } from '../claim.ts';
import { compareDays } from '../days/compare-days.ts';
import { otherParts } from '../days/compare-parts.ts';
import { otherTimes } from '../days/compare-times.ts';
import { contradictedDate } from '../days/event-date.ts';
import { missingTime } from '../days/event-time.ts';
import { eventSpan } from '../days/spans.ts';

/** Tells of days of claims, and of the date and the time of the event, that no passage gives or that one contradicts. */
export function checkDays(event: EventClaims): Outcome {
  if (isWrong(event.event, 'date')) return { alarms: [], compared: [] };
  const setting = { language: event.language, event: eventSpan(event.event) };
  const outcomes = event.claims.map((claim) => compareDays(claim, setting));
  return {
    alarms: [
      // A draft may still have the date that it was begun with.
      ...(isDraft(event.event) ? [] : contradictedDate(event)),
      ...missingTime(event),
      ...outcomes.flatMap(({ alarms }) => alarms),
      ...event.claims.flatMap((claim) => otherTimes(claim, event)),
      ...event.claims.flatMap(otherParts),
    ],
    compared: outcomes.flatMap(({ compared }) => compared),
  };
}

import { isWrong } from '../../../content/records.ts';
import type { Alarm, EventClaims } from '../claim.ts';
import { compareDays } from '../days/compare-days.ts';
import { eventSpan } from '../days/spans.ts';

/** The days, months and years of the title that no passage of the event has. */
export function daysMissing({ event, title, language }: EventClaims): readonly Alarm[] {
  if (isWrong(event, 'date')) return [];
  return compareDays(title, { language, event: eventSpan(event) }).alarms;
}

import { calendar } from '../src/outputs/calendar/calendar.ts';
import { forDigestAndTracks, type SubscriptionData } from './components/subscription.ts';

export const data = forDigestAndTracks('calendar');

/** `/calendar.ics`, `/tracks/ID/calendar.ics` */
export default function CalendarTemplate({ digest, track }: SubscriptionData) {
  return calendar(digest, track ?? undefined);
}

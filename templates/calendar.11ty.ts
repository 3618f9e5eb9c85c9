import type { Track } from '../src/digest/model.ts';
import { calendar } from '../src/outputs/calendar.ts';
import { subscriptions } from '../src/outputs/subscriptions.ts';
import type { SiteData } from './components/site.tsx';

interface CalendarData extends Pick<SiteData, 'digest'> {
  track: Track | null;
}

export const data = {
  pagination: {
    data: 'digest.tracks',
    before: (tracks: readonly Track[]) => [null, ...tracks],
    size: 1,
    alias: 'track',
  },
  permalink: ({ digest, track }: CalendarData) =>
    subscriptions(digest, track ?? undefined).calendar.path,
};

/** `/calendar.ics`, `/tracks/ID/calendar.ics` */
export default function CalendarTemplate({ digest, track }: CalendarData) {
  return calendar(digest, track ?? undefined);
}

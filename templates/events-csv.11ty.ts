import { eventsCsv } from '../src/outputs/data/events-csv.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/events.csv' };

/** `/events.csv` */
export default function EventsCsvTemplate({ digest }: SiteData) {
  return eventsCsv(digest);
}

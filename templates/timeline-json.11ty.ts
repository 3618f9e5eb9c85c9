import { timelineJson } from '../src/outputs/data/timeline-json.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/timeline.json' };

/** `/timeline.json` */
export default function TimelineJsonTemplate({ digest }: SiteData) {
  return timelineJson(digest);
}

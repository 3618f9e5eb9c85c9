import { timelineJson } from '../src/outputs/timeline-json.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/timeline.json' };

/** `/timeline.json` */
export default function TimelineJsonTemplate({ digest }: SiteData) {
  return timelineJson(digest);
}

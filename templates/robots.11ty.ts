import { robots } from '../src/outputs/crawlers/robots.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/robots.txt' };

/** `/robots.txt` */
export default function RobotsTemplate({ digest }: SiteData) {
  return robots(digest);
}

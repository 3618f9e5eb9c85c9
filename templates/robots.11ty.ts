import { robots } from '../src/outputs/robots.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/robots.txt' };

/** `/robots.txt` */
export default function RobotsTemplate({ digest }: SiteData) {
  return robots(digest);
}

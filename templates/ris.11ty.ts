import { ris } from '../src/outputs/ris.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/sources.ris' };

/** `/sources.ris` */
export default function RisTemplate({ digest }: SiteData) {
  return ris(digest);
}

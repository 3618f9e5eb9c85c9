import { ris } from '../src/outputs/bibliography/ris.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/sources.ris' };

/** `/sources.ris` */
export default function RisTemplate({ digest }: SiteData) {
  return ris(digest);
}

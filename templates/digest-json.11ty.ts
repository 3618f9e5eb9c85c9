import { digestJson } from '../src/outputs/data/digest-json.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/digest.json' };

/** `/digest.json` */
export default function DigestJsonTemplate({ digest }: SiteData) {
  return digestJson(digest);
}

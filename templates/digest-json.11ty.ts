import { digestJson } from '../src/outputs/digest-json.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/digest.json' };

/** `/digest.json` */
export default function DigestJsonTemplate({ digest }: SiteData) {
  return digestJson(digest);
}

import { cslJson } from '../src/outputs/bibliography/csl-json.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/sources.csl.json' };

/** `/sources.csl.json` */
export default function CslJsonTemplate({ digest }: SiteData) {
  return cslJson(digest);
}

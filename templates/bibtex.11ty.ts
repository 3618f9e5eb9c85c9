import { bibtex } from '../src/outputs/bibtex.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/sources.bib' };

/** `/sources.bib` */
export default function BibtexTemplate({ digest }: SiteData) {
  return bibtex(digest);
}

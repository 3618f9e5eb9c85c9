import { bibtex } from '../src/outputs/bibliography/bibtex.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/sources.bib' };

/** `/sources.bib` */
export default function BibtexTemplate({ digest }: SiteData) {
  return bibtex(digest);
}

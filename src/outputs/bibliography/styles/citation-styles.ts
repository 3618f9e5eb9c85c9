import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { CitationStyle } from './citation-style.ts';
import { mla } from './mla.ts';

/** The styles in which a page says how it is cited. */
export const citationStyles: readonly CitationStyle[] = [apa, chicago, mla];

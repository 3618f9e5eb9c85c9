import { framedPages } from './page-families/framed-pages.ts';
import { listParts } from './page-families/list-parts.ts';
import { recordPages } from './page-families/record-pages.ts';
import { singlePages } from './page-families/single-pages.ts';
import type { PageFamily } from './page-family.ts';

/**
 * Every family of pages, in the order of the sitemap. Addresses, titles, breadcrumbs, heads and structured
 * data follow from these tables. To add a family, write its template and an entry of one of them.
 */
export const pageFamilies = {
  ...singlePages,
  ...listParts,
  ...recordPages,
  ...framedPages,
} satisfies Record<string, PageFamily>;

/** `home`, `event`, `embeddedTrack` and so on. */
export type FamilyName = keyof typeof pageFamilies;

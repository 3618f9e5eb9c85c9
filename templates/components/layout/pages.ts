import type { FamilyName } from '../../../src/outputs/page-families.ts';
import { fileAt, permalinkOf, type SubjectOf } from '../../../src/outputs/subject.ts';
import type { SiteData } from './site.tsx';

/** What the template of a page family is given: the site, and what the page is about. */
export type PageData<F extends FamilyName> = SiteData & { subject: SubjectOf<F> };

/** Eleventy's data for the template of a page family, which draws the pages that are to be rendered. */
export function pagesOf<F extends FamilyName>(family: F) {
  return {
    pagination: { data: `pages.${family}`, size: 1, alias: 'subject' },
    permalink: ({ subject, digest }: PageData<F>) => fileAt(permalinkOf(subject, digest).path),
  };
}

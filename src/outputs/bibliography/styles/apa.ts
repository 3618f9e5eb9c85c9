import { formatCitedDay } from '../../../messages/format/format-date.ts';
import { isolated } from '../../../messages/isolated.ts';
import type { CitationStyle } from './citation-style.ts';
import { isolatedTitle } from './isolated-title.ts';
import { stopAfter } from './stop-after.ts';

/**
 * As a page of a site. A site that is its own author is named once.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 * @example 'The desk. (2030, May 20). *A march*. The Strait Ferry. https://digest.example/events/march/'
 */
export const apa: CitationStyle = {
  name: 'APA 7',
  cite({ author, title, site, day, url }, messages) {
    const { direction } = messages;
    const date = `(${formatCitedDay(day, 'apa', messages)}).`;
    const publisher = site === author ? '' : `${isolated(site, direction)}${stopAfter(site)} `;
    return [
      `${isolated(author, direction)}${stopAfter(author)} ${date} `,
      { italic: isolatedTitle(title) },
      `${stopAfter(title)} ${publisher}`,
      { address: url },
    ];
  },
};

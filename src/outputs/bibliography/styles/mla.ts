import { formatCitedDay } from '../../../messages/format/format-date.ts';
import { isolated } from '../../../messages/isolated.ts';
import type { CitationStyle } from './citation-style.ts';
import { quotedTitle } from './quoted-title.ts';
import { stopAfter } from './stop-after.ts';

/**
 * As a page of a site. A site that is its own author is named as the site alone.
 *
 * @see https://style.mla.org/works-cited/citations-by-format/
 * @example 'The desk. “A march.” *The Strait Ferry*, 20 May 2030, https://digest.example/events/march/.'
 */
export const mla: CitationStyle = {
  name: 'MLA 9',
  cite({ author, title, site, day, url }, messages) {
    const { direction, comma } = messages;
    const first = site === author ? '' : `${isolated(author, direction)}${stopAfter(author)} `;
    return [
      `${first}${quotedTitle(title, messages)} `,
      { italic: isolated(site, direction) },
      comma + formatCitedDay(day, 'mla', messages) + comma,
      { address: url },
      '.',
    ];
  },
};

import { formatCitedDay } from '../../../messages/format/format-date.ts';
import { isolated } from '../../../messages/isolated.ts';
import type { CitationStyle } from './citation-style.ts';
import { quotedTitle } from './quoted-title.ts';
import { stopAfter } from './stop-after.ts';

/**
 * As an entry of the bibliography beside notes. A site that is its own author is named once.
 *
 * @see https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
 * @example 'The desk. “A march.” The Strait Ferry, May 20, 2030. https://digest.example/events/march/.'
 */
export const chicago: CitationStyle = {
  name: 'Chicago 17',
  cite({ author, title, site, day, url }, messages) {
    const { direction, comma } = messages;
    const date = formatCitedDay(day, 'chicago', messages);
    const publisher = site === author ? '' : isolated(site, direction) + comma;
    return [
      `${isolated(author, direction)}${stopAfter(author)} ${quotedTitle(title, messages)} `,
      `${publisher}${date}. `,
      { address: url },
      '.',
    ];
  },
};

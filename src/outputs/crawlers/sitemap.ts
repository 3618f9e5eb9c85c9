import type { Digest } from '../../digest/model.ts';
import { lastChangeOf } from '../head/last-change.ts';
import { isIndexed, permalinkOf, subjectsOf } from '../subject.ts';
import { xmlElement } from '../text/xml.ts';

/**
 * Lists every page that search engines may show, with the day its records last changed.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(digest: Digest): string {
  const urls = subjectsOf(digest)
    .filter(isIndexed)
    .map((subject) => {
      const lastmod = lastChangeOf(subject, digest);
      const loc = xmlElement('loc', permalinkOf(subject, digest).url);
      return `  <url>${loc}${lastmod === '' ? '' : xmlElement('lastmod', lastmod)}</url>\n`;
    });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
    `${urls.join('')}</urlset>\n`
  );
}

import type { CalendarDate } from '../content/dates.ts';
import type { Digest, Event } from '../digest/model.ts';
import type { Permalink } from '../digest/permalinks.ts';

/**
 * Lists every page that search engines may show, with the day its records last changed; copies of
 * articles ask not to be indexed, and are left out.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(digest: Digest): string {
  const urls = pagesOf(digest).map(
    ([{ url }, lastmod]) =>
      `  <url><loc>${escapeXml(url)}</loc>${lastmod === '' ? '' : `<lastmod>${lastmod}</lastmod>`}</url>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
    `${urls.join('')}</urlset>\n`
  );
}

function pagesOf(digest: Digest): [Permalink, CalendarDate][] {
  const { permalinks, updated } = digest;
  const lists = [
    ...digest.years,
    ...digest.tracks,
    ...digest.people,
    ...digest.places,
    ...digest.topics,
  ];
  return [
    ...['/', '/about/', '/corrections/', '/places/', '/sources/'].map(
      (path): [Permalink, CalendarDate] => [permalinks.to(path), updated],
    ),
    ...[...digest.events, ...digest.posts].map((page): [Permalink, CalendarDate] => [
      page.permalink,
      page.updated,
    ]),
    ...lists.map(({ permalink, events }): [Permalink, CalendarDate] => [
      permalink,
      newestOf(events),
    ]),
  ];
}

function newestOf(events: readonly Event[]): CalendarDate {
  return events.reduce((newest, { updated }) => (updated > newest ? updated : newest), '');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

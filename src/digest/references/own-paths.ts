import type { Content } from '../../content/load.ts';
import type { Permalinks } from './permalinks.ts';

/** What every site has, whatever its records are. */
const always = [
  '404.html',
  'about/index.html',
  'calendar.ics',
  'cards/home.png',
  'corrections/index.html',
  'digest.json',
  'digest.schema.json',
  'events.csv',
  'feed.json',
  'feed.xml',
  'index.html',
  'pagefind/pagefind.js',
  'places/index.html',
  'reversed/index.html',
  'robots.txt',
  'search/index.html',
  'sitemap.xml',
  'sources.bib',
  'sources.csl.json',
  'sources.ris',
  'sources/index.html',
  'timeline.json',
  'world.svg',
];

/**
 * The paths that are known before the site is rendered: of what every site has, and of the pages of records.
 *
 * @example ownPaths(content, permalinks) // ['404.html', …, 'events/x/index.html']
 */
export function ownPaths({ files }: Content, permalinks: Permalinks): string[] {
  const pages = files.map(({ kind, id }) => `${permalinks.record(kind, id).path}index.html`);
  return [...always, ...pages.map((path) => path.slice(1))];
}

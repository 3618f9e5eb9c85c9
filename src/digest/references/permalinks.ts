import type { Kind } from '../../content/kinds.ts';
import { basePathOf, expectedSiteAddress } from '../../content/site-address.ts';

/** Where a page or file of the site is found. */
export interface Permalink {
  /** From the root of the site: `/events/x/`. It names the output file. */
  path: string;
  /** What a link holds: the path below the base path, `/repo/events/x/`. */
  href: string;
  /** The whole address, `https://someone.example/repo/events/x/`. */
  url: string;
}

/** Makes the permalinks of one site. */
export interface Permalinks {
  /** Permalink of any path of the site, which starts with `/`. */
  to(path: string): Permalink;
  /** Permalink of a record's page; see {@link recordPath}. */
  record(kind: Kind, id: string): Permalink;
}

/**
 * The one source of every address: links, canonicals, feeds and the sitemap all come from here. Each
 * permalink is made once.
 *
 * @param siteUrl Origin and base path, `https://someone.example/repo/`; the last slash may be missing.
 * @throws Error when it is no address that a site can have; see {@link expectedSiteAddress}.
 */
export function createPermalinks(siteUrl: string): Permalinks {
  const { origin, base } = parseSiteUrl(siteUrl);
  const made = new Map<string, Permalink>();
  const to = (path: string): Permalink => {
    const known = made.get(path);
    if (known) return known;
    const href = base + path;
    const permalink = { path, href, url: origin + href };
    made.set(path, permalink);
    return permalink;
  };
  return { to, record: (kind, id) => to(recordPath(kind, id)) };
}

/**
 * Path of a file of `public/`, from the root of the site. What is no part of a path is escaped too: a file name
 * may hold `#` and `?`.
 *
 * @param file Its path below `public/`.
 */
export function publicPath(file: string): string {
  return `/${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** Path of a record's page, from the root of the site; that of `digest` is the About page. */
export function recordPath(kind: Kind, id: string): string {
  return kind === 'digest' ? '/about/' : `/${kind}/${id}/`;
}

function parseSiteUrl(siteUrl: string): { origin: string; base: string } {
  const expected = expectedSiteAddress(siteUrl);
  if (expected !== undefined) {
    throw new Error(`found "${siteUrl}" for SITE_URL or --url; expected ${expected}`);
  }
  const url = new URL(siteUrl);
  return { origin: url.origin, base: basePathOf(url) };
}

/** What a reader, a crawler and a search engine find: assertions on whole sites. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type DigestName, makeProject } from '../project.ts';
import { crawl } from './built/crawl.ts';
import { mistakesOn } from './built/html-mistakes.ts';
import { addressesOf, elementsOf, idsOf, isNoindex, textIn, wordsOf } from './built/parsed-page.ts';
import { sharedSite } from './built/shared-site.ts';
import { type SiteServer, serveSite } from './built/site-server.ts';
import { fileOf, readFolder, urlOf, type WholeSite } from './built/whole-site.ts';

const digests: DigestName[] = ['minimal', 'digest'];
const addresses = ['https://digest.example/', 'https://someone.github.io/repo/'];
const variants = digests.flatMap((name) => addresses.map((address) => [name, address] as const));

/** Where the records of the test digest lead to, outside of the site. */
const otherSites = [
  'https://archive.example',
  'https://beispielblatt.example',
  'https://samplegram.example',
  'https://wire.example',
];

const sites = new Map<string, WholeSite>();

beforeAll(async () => {
  for (const name of digests) {
    for (const address of addresses)
      sites.set(`${name} ${address}`, await sharedSite(name, address));
  }
});

function siteAt(name: DigestName, address: string = 'https://digest.example/'): WholeSite {
  const site = sites.get(`${name} ${address}`);
  if (!site) throw new Error(`found no site of ${name} at ${address}`);
  return site;
}

describe.each(variants)('the %s site at %s', (name, address) => {
  let site: WholeSite;
  let server: SiteServer;

  beforeAll(async () => {
    site = siteAt(name, address);
    server = await serveSite(site);
  });
  afterAll(() => server.close());

  test('has no broken link or fragment, and no page that no link leads to', async () => {
    const { broken, reached } = await crawl(server.url);
    expect(broken).toEqual([]);
    // The order of one event cannot be reversed, so nothing leads there.
    const unlinked = [
      '404.html',
      ...(site.digest.events.length > 1 ? [] : ['reversed/index.html']),
    ];
    const pages = [...site.pages.keys()].filter((path) => !unlinked.includes(path));
    const base = new URL(site.siteUrl).origin + new URL(server.url).pathname;
    const known = reached.map((url) => url.replace(server.url, base));
    expect(pages.filter((path) => !known.includes(urlOf(site, path)))).toEqual([]);
  });

  test('names no address of its own outside of its base path', () => {
    const origins = [...(name === 'digest' ? otherSites : [])];
    const strays = addressesIn(site).filter(
      ([, url]) =>
        !url.href.startsWith(address) &&
        url.protocol !== 'mailto:' &&
        !(url.origin !== new URL(address).origin && origins.includes(url.origin)),
    );
    expect(strays.map(([page, url]) => `${page}: ${url.href}`)).toEqual([]);
  });

  test('has a file for each of its addresses, and in it the id that a fragment names', () => {
    const paths = new Map([...site.files.keys()].map((path) => [urlOf(site, path), path]));
    const ids = new Map<string, string[]>();
    const missing = addressesIn(site).filter(([, url]) => {
      if (!url.href.startsWith(address)) return false;
      const path = paths.get(url.href.replace(/[?#].*/s, ''));
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (path === undefined || fragment === '') return path === undefined;
      const known = ids.get(path) ?? idsOf(fileOf(site, path));
      ids.set(path, known);
      return !known.includes(fragment);
    });
    expect(missing.map(([page, url]) => `${page}: ${url.href}`)).toEqual([]);
  });

  test('runs and draws nothing but what the policy of each page names by its hash', () => {
    const unnamed = [...site.pages].flatMap(([path, html]) => {
      const [policy] = elementsOf(html, 'meta').filter(({ attribs }) => attribs['http-equiv']);
      const code = ['script', 'style'].flatMap((name) => elementsOf(html, name));
      return code
        .filter(({ attribs }) => attribs.type !== 'application/ld+json')
        .map((element) => createHash('sha256').update(textIn(element)).digest('base64'))
        .filter((hash) => !policy?.attribs.content?.includes(`'sha256-${hash}'`))
        .map((hash) => `${path}: ${hash}`);
    });
    expect(unnamed).toEqual([]);
  });

  test('has styles that load nothing', () => {
    const styles = [...site.pages.values()].map((html) => wordsOf(elementsOf(html, 'style')[0]));
    for (const style of new Set(styles)) {
      expect(style).toContain('{');
      expect(style).not.toMatch(/url\(|@import|https?:/);
    }
  });

  test('has a sitemap of all pages that may be found, and of no other', () => {
    const entries = sitemapOf(site).map(({ loc }) => loc);
    const found = [...site.pages].filter(([, html]) => !isNoindex(html));
    expect(entries.toSorted()).toEqual(found.map(([path]) => urlOf(site, path)).toSorted());
  });

  test('has a robots.txt that names the sitemap', () => {
    expect(fileOf(site, 'robots.txt')).toContain(`\nSitemap: ${address}sitemap.xml\n`);
  });
});

describe('the crawl', () => {
  test('would find a broken link, and one that leaves the base path', async () => {
    const site = siteAt('minimal', 'https://someone.github.io/repo/');
    const about = '<a href="/repo/gone/">gone</a> <a href="/about/">outside</a>';
    const files = new Map([...site.files, ['about/index.html', about] as const]);
    const server = await serveSite({ ...site, files });
    onTestFinished(server.close);
    const { broken } = await crawl(server.url);
    const { origin } = new URL(server.url);
    expect(broken.sort()).toEqual([`${origin}/about/`, `${server.url}gone/`]);
  });
});

test.each<DigestName>([
  ...digests,
  'ferry',
  'accounts',
  'organizations',
  'pictures',
  'sources',
  'arabic',
  'japanese',
])('each page of the %s site is valid HTML', async (name) => {
  expect(await mistakesOn(await sharedSite(name, 'https://digest.example/'))).toEqual([]);
});

describe.each(digests)('the sitemap of the %s site', (name) => {
  test('is well-formed XML of the sitemap protocol', () => {
    const text = String.raw`(?:[^<>&"']|&#\d+;)*`;
    const url = String.raw` *<url><loc>${text}</loc>(?:<lastmod>\d{4}-\d\d-\d\d</lastmod>)?</url>\n`;
    const document = new RegExp(
      String.raw`^<\?xml version="1\.0" encoding="UTF-8"\?>\n` +
        String.raw`<urlset xmlns="http://www\.sitemaps\.org/schemas/sitemap/0\.9">\n` +
        String.raw`(?:${url})+</urlset>\n$`,
    );
    expect(fileOf(siteAt(name), 'sitemap.xml')).toMatch(document);
  });

  test('dates each page by a date of the records, and only a page without any not at all', () => {
    const { articles, posts, corrections } = siteAt(name).digest;
    const dates = [
      ...articles.map(({ date }) => date.earliest),
      ...[...posts, ...corrections].map(({ date }) => date),
    ];
    const undated: string[] = [];
    for (const { loc, lastmod } of sitemapOf(siteAt(name))) {
      if (lastmod === undefined) undated.push(loc);
      else expect(dates, loc).toContain(lastmod);
    }
    const empty = [...siteAt(name).digest.tracks, ...siteAt(name).digest.places]
      .filter(({ events }) => events.length === 0)
      .map(({ permalink }) => permalink.url);
    expect(undated.toSorted()).toEqual(empty.toSorted());
  });
});

describe('two builds of one tree', () => {
  test.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'ar_EG.UTF-8' },
  ])(
    'are the same to the byte in another process, folder, time zone and locale: $TZ, $LC_ALL',
    async (environment) => {
      const site = siteAt('digest', 'https://someone.github.io/repo/');
      const project = makeProject('digest');
      onTestFinished(project.remove);
      const outcome = await project.run(['build'], { ...environment, SITE_URL: site.siteUrl });
      expect(outcome.code, outcome.stderr).toBe(0);
      const built = readFolder(join(project.root, '_site'));
      expect(differences(site.files, built)).toEqual([]);
    },
  );
});

/** Every address on every page, with the page that names it. */
function addressesIn(site: WholeSite): [page: string, url: URL][] {
  return [...site.pages].flatMap(([path, html]) =>
    addressesOf(html).map((address): [string, URL] => [path, new URL(address, urlOf(site, path))]),
  );
}

function sitemapOf(site: WholeSite): { loc: string; lastmod: string | undefined }[] {
  return elementsOf(fileOf(site, 'sitemap.xml'), 'url').map((url) => {
    const [loc] = elementsOf(url, 'loc');
    const [lastmod] = elementsOf(url, 'lastmod');
    return { loc: wordsOf(loc), lastmod: lastmod && wordsOf(lastmod) };
  });
}

/** The paths of files that are not in both sites, or not the same. */
function differences(a: WholeSite['files'], b: WholeSite['files']): string[] {
  const same = (path: string) => {
    const [one, other] = [a.get(path), b.get(path)];
    return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
  };
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => !same(path));
}

/** What a reader, a crawler and a search engine find: assertions on whole sites. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { htmlRules } from '../html-validate.config.ts';
import { type DigestName, makeProject } from '../project.ts';
import {
  addressesOf,
  elementsOf,
  idsOf,
  isNoindex,
  textIn,
  wordsOf,
  wordsOnPage,
} from './parsed-page.ts';
import { type SiteServer, serveSite } from './site-server.ts';
import { buildSites, fileOf, readFolder, urlOf, type WholeSite } from './whole-site.ts';

const digests: DigestName[] = ['sample', 'digest'];
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
    for (const site of await buildSites(name, addresses))
      sites.set(`${name} ${site.siteUrl}`, site);
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
    const pages = [...site.pages.keys()].filter((path) => path !== '404.html');
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

  test('has a stylesheet that loads nothing', () => {
    const [style] = elementsOf(fileOf(site, 'index.html'), 'style');
    expect(wordsOf(style)).toContain('{');
    expect(wordsOf(style)).not.toMatch(/url\(|@import|https?:/);
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
    const site = siteAt('sample', 'https://someone.github.io/repo/');
    const about = '<a href="/repo/gone/">gone</a> <a href="/about/">outside</a>';
    const files = new Map([...site.files, ['about/index.html', about] as const]);
    const server = await serveSite({ ...site, files });
    onTestFinished(server.close);
    const { broken } = await crawl(server.url);
    const { origin } = new URL(server.url);
    expect(broken.sort()).toEqual([`${origin}/about/`, `${server.url}gone/`]);
  });
});

describe.each(digests)('each page of the %s site', (name) => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

  test('is valid HTML', async () => {
    const mistakes: string[] = [];
    for (const [path, html] of siteAt(name).pages) {
      for (const { messages } of (await validator.validateString(html, path)).results) {
        mistakes.push(
          ...messages.map(({ ruleId, line, column, message, selector }) =>
            [path, line, column, `${message} (${ruleId}) ${selector}`].join(':'),
          ),
        );
      }
    }
    expect(mistakes).toEqual([]);
  });
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
      ...articles.map(({ published }) => published),
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
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      const built = readFolder(join(project.root, '_site'));
      expect(differences(site.files, built)).toEqual([]);
    },
  );
});

describe('every fact of the sample article is on the page of its event, and on the timeline:', () => {
  test.each([
    ['2025-11-23-modi-takaichi-johannesburg', 'the day', /Sunday, 23 November 2025/],
    ['2025-11-23-modi-takaichi-johannesburg', 'what it was', /Bilateral meeting/],
    ['2025-11-23-modi-takaichi-johannesburg', 'the place', /Johannesburg, South Africa/],
    ['2025-11-23-modi-takaichi-johannesburg', 'the occasion', /G20 Summit/],
    ['2025-11-23-modi-takaichi-johannesburg', 'who', /Narendra Modi.?Prime Minister, India/],
    ['2025-11-23-modi-takaichi-johannesburg', 'with whom', /Sanae Takaichi.?Prime Minister, Japan/],
    ['2025-11-23-modi-takaichi-johannesburg', 'innovation', /innovation/i],
    ['2025-11-23-modi-takaichi-johannesburg', 'defence', /defence/i],
    ['2025-11-23-modi-takaichi-johannesburg', 'talent mobility', /talent mobility/i],
    ['2025-11-23-modi-takaichi-johannesburg', 'momentum', /impetus|momentum/],
    ['2025-11-23-modi-takaichi-johannesburg', 'it was productive', /meeting .?productive/],
    [
      '2025-11-23-modi-takaichi-johannesburg',
      'the first meeting since she took office',
      /(not met|first meeting) since Takaichi took office/,
    ],
    ['2025-11-23-modi-takaichi-johannesburg', 'trade ties', /Trade ties/],
    [
      '2025-11-23-modi-takaichi-johannesburg',
      'a strong partnership matters for the planet',
      /strong partnership between India and Japan matters for the whole planet/,
    ],
    [
      '2025-11-23-modi-takaichi-johannesburg',
      'what Modi posted',
      /Had a productive meeting with .* A strong India-Japan partnership is vital for a better planet/,
    ],
    ['2025-10-29-modi-takaichi-call', 'the day', /Wednesday, 29 October 2025/],
    ['2025-10-29-modi-takaichi-call', 'what it was', /Telephone call/],
    ['2025-10-29-modi-takaichi-call', 'who', /Narendra Modi.?Prime Minister, India/],
    ['2025-10-29-modi-takaichi-call', 'with whom', /Sanae Takaichi.?Prime Minister, Japan/],
    ['2025-10-29-modi-takaichi-call', 'congratulations', /wished her well on taking office/],
    ['2025-10-29-modi-takaichi-call', 'partnership', /Special Strategic and Global Partnership/],
    ['2025-10-29-modi-takaichi-call', 'economic security', /economic security/],
    ['2025-10-29-modi-takaichi-call', 'defence', /defence cooperation/],
    ['2025-10-29-modi-takaichi-call', 'talent mobility', /talent mobility/],
    ['2025-10-29-modi-takaichi-call', 'peace', /peace, stability and prosperity in the world/],
    ['2025-10-29-modi-takaichi-call', 'how long it took', /about 25 minutes/],
    ['2025-10-29-modi-takaichi-call', 'Indo-Pacific', /“Free and Open Indo-Pacific”/],
    ['2025-10-29-modi-takaichi-call', 'the Quad', /the Quad/],
    ['2025-10-29-modi-takaichi-call', 'golden chapter', /golden chapter/],
    [
      '2025-10-29-modi-takaichi-call',
      'who said so',
      /a statement by Japan’s Ministry of Foreign Affairs, Takaichi said/,
    ],
    [
      '2025-10-29-modi-takaichi-call',
      'what Modi posted',
      /Had a warm conversation with .* vital for global peace, stability and prosperity/,
    ],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'the day', /Monday, 27 October 2025/],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'what it was', /Bilateral meeting/],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'the place', /Kuala Lumpur, Malaysia/],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'the occasion', /ASEAN Summit/],
    [
      '2025-10-27-jaishankar-motegi-kuala-lumpur',
      'who',
      /S Jaishankar.?External Affairs Minister, India/,
    ],
    [
      '2025-10-27-jaishankar-motegi-kuala-lumpur',
      'with whom',
      /Motegi Toshimitsu.?Foreign Minister, Japan/,
    ],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'bilateral ties', /ties of the two countries/],
    [
      '2025-10-27-jaishankar-motegi-kuala-lumpur',
      'the joint vision',
      /joint vision for the (next|coming) decade/,
    ],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'global situation', /state of the world/],
    [
      '2025-10-27-jaishankar-motegi-kuala-lumpur',
      'Indo-Pacific',
      /cooperation in the Indo-Pacific/,
    ],
    ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'it was wide-ranging', /ranged widely/],
    [
      '2025-10-27-jaishankar-motegi-kuala-lumpur',
      'strong and warm',
      /strong and warm the Special Strategic and Global Partnership/,
    ],
    [
      '2025-10-27-jaishankar-motegi-kuala-lumpur',
      'what Jaishankar posted',
      /Delighted to meet FM .* warmth of our Special Strategic and Global Partnership/,
    ],
  ])('%s: %s', (id, _, fact) => {
    const site = siteAt('sample');
    const entry = elementsOf(fileOf(site, 'index.html')).find(({ attribs }) => attribs.id === id);
    expect(wordsOnPage(fileOf(site, `events/${id}/index.html`))).toMatch(fact);
    expect(wordsOf(entry)).toMatch(fact);
  });
});

/** Follows every link of a served site from its home page on. */
async function crawl(url: string): Promise<{ broken: string[]; reached: string[] }> {
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => new URL(link).origin !== origin,
  });
  const inState = (...states: string[]) =>
    links.filter(({ state }) => states.includes(state)).map((link) => link.url);
  return { broken: [...new Set(inState('BROKEN'))], reached: inState('OK') };
}

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

/** Pages of digests in other languages: an Arabic and a Japanese one. */
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDigest } from '../../src/digest/load.ts';
import type { Digest } from '../../src/digest/model.ts';
import { type DigestName, folderOf } from '../project.ts';
import { mistakesOn } from './built/html-mistakes.ts';
import { render } from './built/render.ts';

interface Site {
  digest: Digest;
  pages: Map<string, string>;
  /** The elements of a page that a selector finds. */
  find: (path: string, selector: string) => readonly Element[];
  /** Their words. */
  texts: (path: string, selector: string) => readonly string[];
}

async function siteOf(name: DigestName): Promise<Site> {
  const { digest, problems } = await loadDigest(folderOf(name));
  expect(problems).toEqual([]);
  if (!digest) throw new Error(`found no digest in ${name}`);
  const files = await render(digest);
  const isPage = ({ path }: { path: string }) => path.endsWith('.html');
  const pages = new Map(files.filter(isPage).map(({ path, content }) => [path, String(content())]));
  const find: Site['find'] = (path, selector) => [
    ...new JSDOM(
      pages.get(path)?.replace(/<style>.*?<\/style>/s, ''),
    ).window.document.querySelectorAll(selector),
  ];
  const texts: Site['texts'] = (path, selector) =>
    find(path, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  return { digest, pages, find, texts };
}

describe('a digest in Arabic', () => {
  let site: Site;
  beforeAll(async () => {
    site = await siteOf('arabic');
  });

  test('runs from right to left on every page, and each is valid', async () => {
    for (const [path, html] of site.pages) {
      expect(html, path).toContain('<html lang="ar" dir="rtl">');
    }
    expect(await mistakesOn(site)).toEqual([]);
  });

  test('has its words and dates, each end of a span with its day for machines', () => {
    expect(site.texts('index.html', '.month')).toEqual(['مارس 2030', 'فبراير 2030']);
    const dates = site.texts('index.html', '.entry-date');
    expect(dates).toEqual(['منذ 4 مارس 2030', 'نحو مارس 2030', 'من 12 إلى 14 فبراير 2030']);
    const days = site.find('index.html', '.entry-date time');
    expect(days.map((day) => [day.getAttribute('datetime'), day.textContent])).toEqual([
      ['2030-03-04', '4 مارس 2030'],
      ['2030-03', 'نحو مارس 2030'],
      ['2030-02-12', '12'],
      ['2030-02-14', '14 فبراير 2030'],
    ]);
  });

  test('says what is in another language, and keeps a name that runs the other way to itself', () => {
    const [link] = site.find('index.html', '.entry-sources a');
    expect(link?.getAttribute('lang')).toBe('en');
    expect(site.pages.get('index.html')).toContain('\u2068The Nowhere Gull\u2069');
  });

  test('counts in the forms of Arabic', () => {
    expect(site.texts('index.html', '.years li')).toEqual(['2030، 3 أحداث']);
    expect(site.texts('people/index.html', 'main li').join()).toContain('حدث واحد');
  });
});

describe('a digest in Japanese', () => {
  let site: Site;
  beforeAll(async () => {
    site = await siteOf('japanese');
  });

  test('has its words and dates on pages that are valid', async () => {
    expect(await mistakesOn(site)).toEqual([]);
    const dates = site.texts('index.html', '.entry-date');
    expect(dates).toEqual(['2030年2月28日～3月2日', '2030年2月12～14日']);
    const [caption] = site.texts('index.html', '.chart figcaption');
    expect(caption).toBe('出来事2件、2030年2月12日～3月2日');
  });

  test('has people in the order of their readings', () => {
    expect(site.digest.people.map(({ name }) => name)).toEqual(['東次郎', '見本太郎', '例示花子']);
  });

  test('puts an office as Japanese does', () => {
    expect(site.texts('index.html', '.role')).toContain('見本国の首相');
  });
});

/** The sites as readers meet them, in Chromium. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import type { DigestName } from '../project.ts';
import { type RenderedSite, renderSite } from '../site/rendered-site.ts';
import { type SiteServer, serveSite } from '../site/site-server.ts';
import { launchChromium } from './chromium.ts';

const base = '/repo/';
const digests: DigestName[] = ['sample', 'digest'];
const sites = new Map<DigestName, RenderedSite>();
const servers = new Map<DigestName, SiteServer>();
let browser: Browser;
/** What went wrong on a page, or left the site; no test may have any. */
let incidents: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  for (const name of digests) {
    const site = await renderSite(name, `https://someone.github.io${base}`);
    sites.set(name, site);
    servers.set(name, await serveSite(site));
  }
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});
afterEach(() => {
  const found = incidents;
  incidents = [];
  expect(found).toEqual([]);
});

/** Opens a page of a site; `path` is relative to the home page. */
async function open(
  name: DigestName,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { url } = servers.get(name) ?? { url: '' };
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  watch(context, url);
  const page = await context.newPage();
  const response = await page.goto(url + path);
  expect(response?.status()).toBe(200);
  return page;
}

function watch(context: BrowserContext, home: string): void {
  context.on('console', (message) => {
    if (message.type() !== 'log') incidents.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => incidents.push(String(error.error())));
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) incidents.push(`asked for ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`${response.status()} ${response.url()}`);
  });
}

describe.each([true, false])('with JavaScript %s, a reader', (javaScriptEnabled) => {
  const event = '2025-11-23-modi-takaichi-johannesburg';

  test('opens the home page, and an event from there', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    expect(await page.title()).toBe(sites.get('sample')?.digest.title);
    await page.locator(`[id="${event}"] h3 a`).click();
    expect(new URL(page.url()).pathname).toBe(`${base}events/${event}/`);
    expect(await page.textContent('h1')).toBe('Modi and Takaichi meet for the first time');
  });

  test('follows a claim to its citation, the citation to the words of the source, and back', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    await page.locator(`[id="${event}-ref-2-1"] a`).click();
    const citation = await targetOf(page);
    expect(citation.id).toBe('citation-2');
    expect(citation.text).toContain('It was the first meeting between PM Modi and PM Takaichi');
    await page.locator('#citation-2 .support a').first().click();
    const passage = await targetOf(page);
    expect(new URL(page.url()).pathname).toMatch(/^\/repo\/articles\//);
    expect(passage.name).toBe('MARK');
    expect(passage.text).toMatch(/^It was the first meeting between PM Modi and PM Takaichi/);
    await page.goBack();
    await page.locator('#citation-2 .back').first().click();
    expect((await targetOf(page)).id).toBe(`${event}-ref-2-1`);
  });

  test('reaches every page of the main navigation, and the timeline from each', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(['Timeline', 'Places', 'Sources', 'Corrections', 'About']);
    for (const name of names) {
      await links.filter({ hasText: name }).click();
      const current = page.locator('nav [aria-current="page"]');
      expect(await current.textContent()).toBe(name);
      await page.locator('.site-title').click();
    }
  });

  test('leaves the header behind with the first key', async () => {
    const page = await open('sample', 'about/', { javaScriptEnabled });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await targetOf(page)).name).toBe('MAIN');
  });
});

const kinds: [kind: string, path: (digest: Digest) => string | undefined][] = [
  ['home', () => '/'],
  ['year', ({ years }) => years[0]?.permalink.path],
  ['event', ({ events }) => longest(events, ({ citations }) => citations.length)],
  ['full article', ({ articles }) => ofArticle(articles, 'full')],
  ['excerpted article', ({ articles }) => ofArticle(articles, 'excerpt')],
  ['foreign article', ({ articles }) => articles.find(isForeign)?.permalink.path],
  ['post', ({ posts }) => longest(posts, ({ passages }) => passages.length)],
  ['person', ({ people }) => longest(people, ({ events }) => events.length)],
  ['places', () => '/places/'],
  ['place', ({ places }) => longest(places, ({ events }) => events.length)],
  ['topic', ({ topics }) => longest(topics, ({ events }) => events.length)],
  ['track', ({ tracks }) => longest(tracks, ({ events }) => events.length)],
  ['sources', () => '/sources/'],
  ['corrections', () => '/corrections/'],
  ['about', () => '/about/'],
  ['404', () => '/404.html'],
];

describe.each(digests)('of the %s site,', (name) => {
  test.each(kinds)('a page of the kind %s fits a screen of 320 px', async (_, pathOf) => {
    const path = pathOf(digestOf(name));
    if (path === undefined) return expect(name).toBe('sample');
    const page = await open(name, path.slice(1), { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBe(320);
    return undefined;
  });

  test.each(kinds)('a page of the kind %s is accessible, light and dark', async (_, pathOf) => {
    const path = pathOf(digestOf(name));
    if (path === undefined) return expect(name).toBe('sample');
    const page = await open(name, path.slice(1), { colorScheme: 'light' });
    await page.evaluate(axe.source);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    return undefined;
  });
});

/** The sites as readers meet them, in Chromium. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type SiteServer, serveSite } from '../site/site-server.ts';
import { buildSites, type WholeSite } from '../site/whole-site.ts';
import { launchChromium } from './chromium.ts';

const base = '/repo/';
const digests = ['sample', 'digest'] as const;
const sites = new Map<string, WholeSite>();
const servers = new Map<string, SiteServer>();
let browser: Browser;
/** What went wrong on a page, or left the site; no test may have any. */
let incidents: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  for (const name of digests) {
    for (const site of await buildSites(name, [`https://someone.github.io${base}`])) {
      sites.set(name, site);
      servers.set(name, await serveSite(site));
    }
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
  name: (typeof digests)[number],
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
    const passage = await targetOf(page, 'mark');
    expect(new URL(page.url()).pathname).toMatch(/^\/repo\/articles\//);
    expect(passage.text).toMatch(/^It was the first meeting between PM Modi and PM Takaichi/);
    await page.goBack();
    await page.locator('#citation-2 .back').first().click();
    expect((await targetOf(page)).id).toBe(`${event}-ref-2-1`);
  });

  test('reaches every page of the main navigation, and the timeline from each', async () => {
    const page = await open('sample', '', { javaScriptEnabled });
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Timeline', 'Sources', 'Corrections', 'About']));
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
    expect((await targetOf(page, 'main')).text).toContain('About');
  });
});

/** One page of each kind, and those of the other digest that are hardest to show. */
const pages: Record<(typeof digests)[number], string[]> = {
  sample: [
    '',
    '2025/',
    'events/2025-11-23-modi-takaichi-johannesburg/',
    'articles/2025-11-23-ians-modi-takaichi-johannesburg/',
    'posts/2025-11-23-modi/',
    'people/narendra-modi/',
    'places/',
    'places/johannesburg/',
    'topics/talent-mobility/',
    'tracks/leaders/',
    'sources/',
    'corrections/',
    'about/',
    'reversed/',
    'search/',
    '404.html',
  ],
  digest: [
    '',
    'events/2030-05-02-onymous-muster-port-nowhere/',
    'events/2030-07-04-special-envoys/',
    'articles/2030-05-03-ipw-harbour-talks/',
    'articles/2030-06-10-ipw-fisheries/',
    'articles/2030-05-04-beispielblatt-hafen/',
    'posts/2030-06-07-beispiel/',
    'people/conor-o-special/',
    'places/saint-special/',
    'tracks/quiet/',
    'sources/',
    'corrections/',
    'about/',
  ],
};

test('a page of each kind is among those that are looked at', () => {
  const kindOf = (path: string) => path.replace(/^\d{4}\//, 'YYYY/').replace(/^(\w+\/).+/, '$1ID/');
  const all = [...(sites.get('sample')?.pages.keys() ?? [])];
  const kinds = new Set(all.map((path) => kindOf(path.replace(/index\.html$/, ''))));
  expect(new Set(pages.sample.map(kindOf))).toEqual(kinds);
});

describe.each(digests)('of the %s site,', (name) => {
  test.each(pages[name])('the page /%s fits a screen of 320 px', async (path) => {
    const page = await open(name, path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
  });

  test.each(pages[name])('the page /%s is accessible, light and dark', async (path) => {
    const page = await open(name, path, { colorScheme: 'light' });
    await page.evaluate(axe.source);
    expect(await violationsOn(page, 'axe.run()')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, "axe.run({ runOnly: 'color-contrast' })")).toEqual([]);
  });
});

/** The element that the address leads to, which must be in sight. */
async function targetOf(page: Page, name = '*'): Promise<{ id: string; text: string }> {
  const target = page.locator(`${name}:target`);
  const box = await target.boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(height);
  return {
    id: (await target.getAttribute('id')) ?? '',
    text: (await target.textContent()) ?? '',
  };
}

/** What axe finds fault with: the rule, and where. */
async function violationsOn(page: Page, run: string): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${help} (${id}): ${target.join(' ')}`),
  );
}

/** The preview as an editor sees it: pages that stay open in a browser while records are written. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type DevServer, startDev } from '../../commands/dev/dev-server.ts';
import { makeProject, type Project } from '../../project.ts';
import { launchChromium } from '../chromium.ts';

let project: Project;
let server: DevServer;
let browser: Browser;
let incidents: string[] = [];

beforeAll(async () => {
  project = makeProject('minimal');
  [server, browser] = await Promise.all([startDev(project), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  project.remove();
});
afterEach(async () => {
  // Before the records are mended, so that no page loads itself anew while it is closed.
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(incidents).toEqual([]);
});

/** Opens a page that fails the test if it breaks the policy of the preview, or throws. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  incidents = [];
  const isExpected = (text: string) => text.includes('503 (Service Unavailable)');
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.on('console', (message) => {
    if (!isExpected(message.text())) incidents.push(message.text());
  });
  context.on('weberror', (error) => incidents.push(String(error.error())));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(new URL(path, server.url).href);
  return page;
}

const event = 'content/events/port-sample-meeting.md';
const topic = 'content/topics/harbour-trade.md';

/** Edits a file until the test ends, and is back when the site is. */
function edit(path: string, words: string, replacement: string): () => void {
  const mend = project.edit(path, words, replacement);
  onTestFinished(async () => {
    const line = server.says(/The site is up to date/);
    mend();
    await line;
  });
  return mend;
}

/** Has a record name another that there is not. */
function breakRecord(): () => void {
  return edit(event, 'track: leaders', 'track: leeders');
}

describe('an open page', () => {
  test('shows a change of its record by itself', async () => {
    const page = await open('topics/harbour-trade/');
    edit(topic, 'Harbour trade', 'Trade in wombats');
    await page.getByRole('heading', { name: 'Trade in wombats' }).waitFor();
  });

  test('shows a change of the style by itself', async () => {
    const page = await open('topics/harbour-trade/');
    const hidden = '.site-footer { display: none !important }';
    edit('templates/styles/base.css', 'html {', `${hidden}\nhtml {`);
    await page.locator('.site-footer').waitFor({ state: 'hidden' });
  });

  test('has no overlay while nothing is wrong', async () => {
    const page = await open('');
    await Promise.all([page.waitForResponse(/\/\.dateline\/changes$/), page.reload()]);
    expect(await page.getByRole('dialog').count()).toBe(0);
    // Its buttons tell how many problems there are.
    expect(await page.getByRole('button', { name: /error|warning/ }).count()).toBe(0);
  });

  test('holds no connection while nobody sees it, and shows what changed when somebody does', async () => {
    const page = await open('topics/harbour-trade/');
    await show(page, 'hidden');
    edit(topic, 'Harbour trade', 'Trade in quokkas');
    await server.says(/harbour-trade\.md changed\. The site is up to date/);
    expect(await page.textContent('h1')).toContain('Harbour trade');
    await show(page, 'visible');
    await page.getByRole('heading', { name: 'Trade in quokkas' }).waitFor();
  });
});

/** Does what a browser does when another tab comes to the front, and back. */
async function show(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibilityState) => {
    Object.defineProperty(document, 'visibilityState', {
      value: visibilityState,
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

describe('an error', () => {
  test('is shown over the page with its place, its rule and what to do, and goes when it is mended', async () => {
    const page = await open('topics/harbour-trade/');
    const mend = breakRecord();
    const dialog = page.getByRole('dialog', { name: '1 error' });
    await dialog.waitFor();
    const text = await dialog.innerText();
    expect(text).toContain('content/events/port-sample-meeting.md:5:8');
    expect(text).toContain('did you mean "leaders"?');
    expect(text).toContain('unknown-reference');
    expect(await page.textContent('h1')).toContain('Harbour trade');
    mend();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.textContent('h1')).toContain('Harbour trade');
  });

  test('can be closed with the keyboard, stays closed on other pages, and can be opened again', async () => {
    const page = await open('topics/harbour-trade/');
    breakRecord();
    const dialog = page.getByRole('dialog', { name: '1 error' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(new URL('about/', server.url).href);
    const opener = page.getByRole('button', { name: '1 error' });
    await opener.waitFor();
    expect(await dialog.isVisible()).toBe(false);
    await opener.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('is listed again when something else is wrong', async () => {
    const page = await open('about/');
    breakRecord();
    await page.getByRole('dialog', { name: '1 error' }).waitFor();
    await page.keyboard.press('Escape');
    onTestFinished(project.add('content/places/broken.md', ''));
    await page.getByRole('dialog', { name: '2 errors' }).waitFor();
  });

  test('can be closed with the keyboard when the list has changed while it was open', async () => {
    const page = await open('about/');
    breakRecord();
    await page.getByRole('dialog', { name: '1 error' }).waitFor();
    onTestFinished(project.add('content/places/broken.md', ''));
    const dialog = page.getByRole('dialog', { name: '2 errors' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test.each([
    ['templates/styles/base.css', 'html {', 'html {{{', 'templates/styles/base.css:'],
    ['src/messages/en.ts', 'skipToContent', 'skip ToContent', 'src/messages/en.ts:'],
  ])('of %s is shown, too', async (path, words, mistake, place) => {
    const page = await open('about/');
    const mend = edit(path, words, mistake);
    const dialog = page.getByRole('dialog', { name: '1 error' });
    await dialog.getByText(place).waitFor();
    mend();
    await dialog.waitFor({ state: 'detached' });
  });

  test('leaves the last good page to a browser without JavaScript', async () => {
    breakRecord();
    await server.says(/Not updated/);
    const page = await open('topics/harbour-trade/', { javaScriptEnabled: false });
    expect(await page.textContent('h1')).toContain('Harbour trade');
  });

  test.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  ] as const)('can be read by everybody: %o', async (options) => {
    const page = await open('about/', options);
    breakRecord();
    const dialog = page.getByRole('dialog', { name: '1 error' });
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await violations(page)).toEqual([]);
  });
});

/** What axe finds: the policy of the page lets no script in, so it comes past it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found }: AxeResults = await page.evaluate(`${axe.source}; axe.run()`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('a warning', () => {
  test('is a count in the corner that opens', async () => {
    const page = await open('about/');
    edit(event, '\n  place: 1', '');
    const opener = page.getByRole('button', { name: '1 warning' });
    await opener.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await opener.click();
    const dialog = page.getByRole('dialog', { name: '1 warning' });
    expect(await dialog.innerText()).toContain('found no evidence for the place');
  });
});

describe('a site that was never good', () => {
  test('has its problems as a page, which becomes the site when they are mended', async () => {
    const broken = makeProject('minimal');
    const mend = broken.edit('content/digest.md', 'title:', 'titel:');
    const other = await startDev(broken);
    onTestFinished(async () => {
      await other.end();
      broken.remove();
    });
    const page = await open(other.url);
    expect(await page.textContent('h1')).toBe('2 errors');
    expect(await page.getByRole('main').innerText()).toContain('did you mean "title"?');
    expect(await violations(page)).toEqual([]);
    mend();
    await page.getByText('The Sample Digest').first().waitFor();
  });
});

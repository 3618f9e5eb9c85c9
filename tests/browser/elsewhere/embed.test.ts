/** Pages of the site within a page of another one, in a browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, textIn } from '../../site/built/parsed-page.ts';
import { visit } from '../timeline/visits.ts';

const { open, siteOf, takeIncidents } = visit('digest', 'arabic');

const event = 'events/2030-05-02-onymous-muster-port-nowhere/';
const published = 'https://someone.github.io/repo/';

/** A site of one page, on another host than the digest. */
const server = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(otherPage);
});
let otherPage = '';
let otherSite = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  otherSite = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

/**
 * Opens a page of another site.
 *
 * @param html What is on it; addresses of the published site lead to the one that is served.
 */
async function openOther(html: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open('digest', '', options);
  const body = html.replaceAll(published, page.url());
  otherPage = `<!doctype html><title>Other</title><link rel="icon" href="data:,">${body}`;
  await page.goto(otherSite);
  // Beside that page, nothing is asked of anybody else than the site.
  const asked = takeIncidents().filter((incident) => incident !== 'asked for data:,');
  expect(asked).toEqual([`asked for ${otherSite}`]);
  return page;
}

function frameOf(path: string, sandbox = 'allow-scripts'): string {
  return `<iframe src="${published}${path}" sandbox="${sandbox}" width="500" height="150"></iframe>`;
}

/** Keeps what frames tell, as `told`. */
const listener = `<script>
  const told = [];
  addEventListener('message', ({ data }) => told.push(data));
</script>`;

/** The code that a page offers to whoever wants to embed it. */
function codeOn(path: string): string {
  const page = siteOf('digest').pages.get(`${path}index.html`) ?? '';
  return textIn(elementsOf(page, 'textarea')[0]);
}

function within(page: Page) {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('found no frame');
  return frame;
}

const wholeHeight = 'Math.ceil(document.documentElement.getBoundingClientRect().height)';
const paper = 'getComputedStyle(document.documentElement).backgroundColor';

describe.each(['embed/', 'embed/tracks/heads/', `embed/${event}`])('the page /%s', (path) => {
  test('tells the page around it how high it is, in a frame that may do nothing but run scripts', async () => {
    const page = await openOther(listener + frameOf(path));
    await expect.poll(() => page.evaluate('told.length')).toBeGreaterThan(0);
    const height = await within(page).evaluate<number>(wholeHeight);
    expect(height).toBeGreaterThan(150);
    expect(await page.evaluate('told.at(-1)')).toEqual({ type: 'dateline:height', height });
  });

  test('names its sources, and leads to the page that it stands for', async () => {
    const page = await openOther(frameOf(path));
    const frame = within(page);
    expect(await frame.locator('.entry-sources a').count()).toBeGreaterThan(0);
    const canonical = await frame.locator('link[rel="canonical"]').getAttribute('href');
    const heading = await frame.locator('h1 a').getAttribute('href');
    expect(`https://someone.github.io${heading}`).toBe(canonical);
  });

  test('has the title of that page', () => {
    const titleOf = (file: string) =>
      textIn(elementsOf(siteOf('digest').pages.get(file) ?? '', 'title')[0]);
    expect(titleOf(`${path}index.html`)).toBe(titleOf(`${path.replace(/^embed\//, '')}index.html`));
  });
});

describe('the code that a page offers', () => {
  test.each([
    ['about/', 'embed/'],
    ['tracks/heads/', 'embed/tracks/heads/'],
    [event, `embed/${event}`],
  ])('of /%s shows /%s as high as it is', async (path, embedded) => {
    const page = await openOther(`<body style="width: 300px">${codeOn(path)}`);
    await expect.poll(() => within(page).url()).toMatch(new RegExp(`/repo/${embedded}$`));
    const [frame] = await page.locator('iframe').all();
    await expect
      .poll(async () => frame?.getAttribute('height'))
      .toBe(String(await within(page).evaluate(wholeHeight)));
    expect((await frame?.boundingBox())?.width).toBe(300);
  });

  test('lets a reader follow links, which leave the frame', async () => {
    const page = await openOther(codeOn(event));
    await within(page).locator('h1 a').click();
    await page.waitForURL(`**/repo/${event}`);
  });

  test('is put into the clipboard', async () => {
    const page = await open('digest', event, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.elsewhere summary').click();
    await page.locator('.copy button').click();
    await expect.poll(() => page.locator('.copy [role="status"]').textContent()).toBe('Copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(codeOn(event));
  });

  test('is there to be copied by hand where no scripts run', async () => {
    const page = await open('digest', event, { javaScriptEnabled: false });
    await page.locator('.elsewhere summary').click();
    expect(await page.locator('.elsewhere textarea').inputValue()).toBe(codeOn(event));
    expect(await page.locator('.copy').isVisible()).toBe(false);
  });
});

describe('the colours in a frame', () => {
  test.each(['light', 'dark'] as const)('are %s where its address says so', async (theme) => {
    const other = theme === 'light' ? 'dark' : 'light';
    const asked = await openOther(frameOf(`embed/?theme=${theme}`), { colorScheme: other });
    const own = await open('digest', '', { colorScheme: theme });
    expect(await within(asked).evaluate(paper)).toBe(await own.evaluate(paper));
  });

  test.each(['light', 'dark'] as const)('are %s where the reader wants that', async (theme) => {
    const framed = await openOther(frameOf('embed/'), { colorScheme: theme });
    const own = await open('digest', '', { colorScheme: theme });
    expect(await within(framed).evaluate(paper)).toBe(await own.evaluate(paper));
  });
});

describe('in WordPress, which adds a secret to the address', () => {
  const secret = 'aB3dE6gH9j';

  test('a frame tells its height in the way that is understood there', async () => {
    const page = await openOther(listener + frameOf(`embed/${event}#?secret=${secret}`));
    await expect.poll(() => page.evaluate('told.length')).toBeGreaterThan(1);
    const value = await within(page).evaluate<number>(wholeHeight);
    expect(await page.evaluate('told')).toContainEqual({ message: 'height', value, secret });
  });

  test('asks that links be followed, which its frame may not do', async () => {
    const page = await openOther(listener + frameOf(`embed/${event}#?secret=${secret}`));
    const frame = within(page);
    const value = await frame.locator('h1 a').evaluate((link) => (link as HTMLAnchorElement).href);
    await frame.locator('h1 a').click();
    await expect
      .poll(() => page.evaluate('told'))
      .toContainEqual({ message: 'link', value, secret });
    expect(page.url()).toBe(otherSite);
  });
});

describe('the button that shares a page', () => {
  test('is not shown where the browser cannot', async () => {
    const page = await open('digest', event);
    expect(await page.evaluate("'share' in navigator")).toBe(false);
    expect(await page.locator('.share').isVisible()).toBe(false);
  });

  test('hands title and address to the system where it can', async () => {
    const page = await open('digest', event);
    await page.addInitScript(`
      window.shared = [];
      navigator.share = async (data) => { window.shared.push(data); };
    `);
    await page.reload();
    await page.locator('.share button').click();
    expect(await page.evaluate('window.shared')).toEqual([
      { url: published + event, title: 'Onymous and Muster meet in Port Nowhere' },
    ]);
  });
});

test('an event is had as files, the calendar among them where it has a day', async () => {
  const page = await open('digest', event);
  const names = await page.locator('.elsewhere .note').first().locator('a').allTextContents();
  expect(names.sort()).toEqual(['Calendar file', 'JSON', 'Picture']);
  const vague = await open('digest', 'events/2030-04-visit-to-musterstadt/');
  const others = await vague.locator('.elsewhere .note').first().locator('a').allTextContents();
  expect(others.sort()).toEqual(['JSON', 'Picture']);
});

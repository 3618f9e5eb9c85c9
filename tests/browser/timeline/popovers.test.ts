/** What a link stands for is shown beside it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { visit } from './visits.ts';

const { open, takeIncidents } = visit('digest', 'arabic', 'ferry');

const event = '2030-05-02-onymous-muster-port-nowhere';
const popover = (page: Page) => page.locator('.popover');
const footnote = (page: Page, number: number) =>
  page.locator('.prose sup a', { hasText: new RegExp(`^${number}$`) }).first();
const openEvent = (options?: BrowserContextOptions) => open('digest', `events/${event}/`, options);
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

/** Whether all of a popover is on the screen. */
async function isInSight(page: Page): Promise<boolean> {
  const { x, y, width, height } = (await popover(page).boundingBox()) ?? {
    x: -1,
    y: -1,
    width: 0,
    height: 0,
  };
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  return x >= 0 && y >= 0 && x + width <= screen.width && y + height <= screen.height;
}

/** Waits for the popover, and expects who she is, and the events of hers before and after. */
async function expectAnnOnymous(page: Page): Promise<void> {
  await popover(page).waitFor();
  const lines = await popover(page).locator(':scope > p, dl > div').allTextContents();
  expect(lines).toEqual([
    'Ann OnymousPrime Minister, Fictavia',
    expect.stringMatching(/^Earlier.+, .*20\d\d$/),
    expect.stringMatching(/^Later.+, .*20\d\d$/),
  ]);
}

describe('The number of a footnote, under the pointer,', () => {
  test('shows the words quoted in their sentence, and leads to them and to the original', async () => {
    const page = await openEvent();
    await footnote(page, 1).hover();
    await popover(page).waitFor();
    expect(await popover(page).locator('.sentence').textContent()).toBe(
      'Prime Minister Ann Onymous of Fictavia met Chancellor Max Muster of Musterland in Port Nowhere on Thursday and spoke about the harbour dues, two days before the Harbour Conference.',
    );
    expect(await popover(page).locator('q').textContent()).toBe(
      'met Chancellor Max Muster of Musterland in Port Nowhere on Thursday',
    );
    const links = popover(page).locator('a');
    expect(await links.allTextContents()).toEqual([
      'Invented Press Wire, 3 May 2030',
      'in the original',
    ]);
    expect(await links.nth(1).getAttribute('href')).toMatch(
      /^https:\/\/wire\.example\/.*#:~:text=/,
    );
    await links.first().click();
    expect(new URL(page.url()).pathname).toBe('/repo/articles/2030-05-03-ipw-harbour-talks/');
    expect(await page.locator('mark:target').count()).toBe(1);
  });

  test('shows of an excerpt no words but those quoted', async () => {
    const page = await open('digest', 'events/2030-06-07-ministers-video-call/');
    await footnote(page, 3).hover();
    await popover(page).waitFor();
    expect(await popover(page).locator('p').first().textContent()).toBe('forty boats');
  });

  test('gives way to the next number, and to nothing', async () => {
    const page = await openEvent();
    await footnote(page, 3).hover();
    await popover(page).getByText('two days before').waitFor();
    await footnote(page, 4).hover();
    await popover(page).getByText('Both called the outcome').waitFor();
    expect(await popover(page).count()).toBe(1);
    await page.locator('h1').hover();
    await popover(page).waitFor({ state: 'detached' });
  });

  test('keeps it while the pointer is on it', async () => {
    const page = await openEvent();
    await page.clock.install();
    await footnote(page, 1).hover();
    await page.clock.runFor(1000);
    await popover(page).locator('.sentence').hover();
    await page.clock.runFor(5000);
    expect(await popover(page).isVisible()).toBe(true);
    await page.locator('h1').hover();
    await page.clock.runFor(1000);
    expect(await popover(page).isVisible()).toBe(false);
  });

  test('puts it away with Escape', async () => {
    const page = await openEvent();
    await footnote(page, 1).hover();
    await popover(page).waitFor();
    await page.keyboard.press('Escape');
    await popover(page).waitFor({ state: 'detached' });
  });

  test('moves nothing on the page', async () => {
    const page = await openEvent();
    await page.evaluate(`
      shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    `);
    const height = () => page.evaluate<number>('document.documentElement.scrollHeight');
    const before = await height();
    for (const number of [1, 3, 6]) {
      await footnote(page, number).hover();
      await popover(page).waitFor();
      expect(await height()).toBe(before);
    }
    expect(await page.evaluate('shift')).toBe(0);
  });

  test('leads to its note when it is pressed', async () => {
    const page = await openEvent();
    await footnote(page, 2).hover();
    await popover(page).waitFor();
    await footnote(page, 2).click();
    expect(new URL(page.url()).hash).toBe('#citation-2');
    expect(await page.locator('li#citation-2:target').count()).toBe(1);
  });
});

describe('With the keyboard, the number of a footnote', () => {
  test('shows it, leads into it, and leaves it behind', async () => {
    const page = await openEvent();
    await footnote(page, 1).focus();
    await popover(page).waitFor();
    expect(await footnote(page, 1).getAttribute('aria-details')).toBe('Popover');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Invented Press Wire, 3 May 2030');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('in the original');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('2');
    expect(await popover(page).textContent()).toContain('spoke about the harbour dues');
    expect(await footnote(page, 1).getAttribute('aria-details')).toBeNull();
  });

  test('has the focus again after Escape, and stays without it until it is left', async () => {
    const page = await openEvent();
    await footnote(page, 1).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('1');
    expect(await popover(page).isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('2');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('1');
    await popover(page).waitFor();
  });
});

describe('At a tap, the number of a footnote', () => {
  const phone: BrowserContextOptions = { hasTouch: true, viewport: { width: 320, height: 640 } };

  test('shows it on the page, each in its turn, and a tap elsewhere puts it away', async () => {
    const page = await openEvent(phone);
    const address = page.url();
    await footnote(page, 2).tap();
    await popover(page).getByText('spoke about the harbour dues').waitFor();
    expect(await isInSight(page)).toBe(true);
    await footnote(page, 1).tap();
    await popover(page).getByText('met Chancellor Max Muster').waitFor();
    await page.locator('h1').tap();
    await popover(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
  });

  test('puts it away at the second one', async () => {
    const page = await openEvent(phone);
    await footnote(page, 1).tap();
    await popover(page).waitFor();
    await footnote(page, 1).tap();
    await popover(page).waitFor({ state: 'detached' });
  });
});

test('A popover breaks no rule of axe, in light and dark, and fits every screen.', async () => {
  const page = await openEvent();
  await footnote(page, 1).focus();
  await popover(page).waitFor();
  await expectFitForEveryone(page);
  expect(await isInSight(page)).toBe(true);
});

test('A popover stands beside its number where the browser has no anchors.', async () => {
  const page = await openEvent({ viewport: { width: 320, height: 640 } });
  await page.evaluate(`
    CSS.supports = () => false;
    for (const sheet of document.styleSheets)
      [...sheet.cssRules].forEach((rule, index) => {
        if (rule.conditionText?.includes('position-area')) {
          sheet.deleteRule(index);
        }
      });
  `);
  await footnote(page, 3).hover();
  await popover(page).waitFor();
  expect(await isInSight(page)).toBe(true);
  const number = (await footnote(page, 3).boundingBox()) ?? { y: 0, height: 0 };
  const box = (await popover(page).boundingBox()) ?? { y: 0, height: 0 };
  const isBelow = box.y >= number.y + number.height;
  expect(isBelow || box.y + box.height <= number.y).toBe(true);
});

test('A popover runs from right to left on such a page, but for the words of its source.', async () => {
  const options = { viewport: { width: 320, height: 640 } };
  const page = await open('arabic', 'events/2030-03-04-talks/', options);
  await page.locator('.prose sup a').hover();
  await popover(page).waitFor();
  expect(await isInSight(page)).toBe(true);
  const directionOf = (selector: string) =>
    popover(page)
      .locator(selector)
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await directionOf('.translation')).toBe('rtl');
  expect(await directionOf('.sentence')).toBe('ltr');
});

test('Nothing of a popover is printed.', async () => {
  const page = await openEvent();
  await footnote(page, 1).hover();
  await popover(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await popover(page).isVisible()).toBe(false);
});

describe('A name', () => {
  test('shows who that is, the office of that day, and the events before and after', async () => {
    const page = await openEvent();
    await page.locator('.facts a', { hasText: 'Ann Onymous' }).hover();
    await expectAnnOnymous(page);
  });

  test('is linked at its first mention in the summary, and leads on when it is pressed', async () => {
    const page = await open('ferry', 'events/2030-02-strait-conference/');
    const name = page.locator('.prose a[href*="/people/"]').first();
    expect(await name.textContent()).toBe('Example');
    await name.hover();
    await popover(page).getByText('Ada Example').waitFor();
    await name.click();
    expect(new URL(page.url()).pathname).toBe('/repo/people/ada-example/');
  });

  test('shows it at a tap, and leads on from there', async () => {
    const page = await openEvent({ hasTouch: true, viewport: { width: 320, height: 640 } });
    await page.locator('.facts a', { hasText: 'Port Nowhere' }).tap();
    await popover(page).waitFor();
    await popover(page).locator('a').first().tap();
    await page.waitForURL('**/repo/places/port-nowhere/');
  });

  test('is a plain link without JavaScript', async () => {
    const page = await openEvent({ javaScriptEnabled: false });
    await page.locator('.facts a', { hasText: 'Ann Onymous' }).click();
    expect(new URL(page.url()).pathname).toBe('/repo/people/ann-onymous/');
  });
});

describe.each([
  ['home page', ''],
  ['page of a year', '2030/'],
])('On the %s, the number of a footnote', (_, path) => {
  const number = (page: Page, of = event, which = '1') =>
    page.locator(`[id="${of}"] .prose sup a`, { hasText: which }).first();
  const words = (page: Page) => popover(page).getByText('met Chancellor Max Muster');
  const phone: BrowserContextOptions = { hasTouch: true, viewport: { width: 320, height: 640 } };

  test('shows the words that are on the page of the event, at the first time already', async () => {
    const page = await open('digest', path);
    await number(page).hover();
    await words(page).waitFor();
    expect(await popover(page).evaluate((box) => getComputedStyle(box).position)).toBe('fixed');
    await popover(page).locator('a').first().hover();
    await page.keyboard.press('Escape');
    await popover(page).waitFor({ state: 'detached' });
  });

  test('asks for nothing until then, and for each page once', async () => {
    const page = await open('digest', path);
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.endsWith('favicon.svg')) asked.push(pathname);
    });
    await page.mouse.wheel(0, 200);
    await page.locator('h1').first().hover();
    expect(asked).toEqual([]);
    for (const each of ['1', '2', '1']) {
      await number(page, event, each).hover();
      await popover(page).waitFor();
      await page.locator('h1').first().hover();
      await popover(page).waitFor({ state: 'detached' });
    }
    expect(asked).toEqual([
      expect.stringMatching(/^\/repo\/scripts\/popovers-[0-9a-f]{8}\.js$/),
      `/repo/events/${event}/`,
    ]);
  });

  test('moves nothing on the page', async () => {
    const page = await open('digest', path);
    await page.locator(`[id="${event}"] h3 a`).hover();
    await page.evaluate(`
      shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value;
      }).observe({ type: 'layout-shift' });
    `);
    await number(page).hover();
    await words(page).waitFor();
    expect(await page.evaluate('shift')).toBe(0);
  });

  test('shows them to the keyboard, which leads into them and on', async () => {
    const page = await open('digest', path);
    await number(page).focus();
    await words(page).waitFor();
    await expectFitForEveryone(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Invented Press Wire, 3 May 2030');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('1');
    await popover(page).waitFor({ state: 'detached' });
    await number(page).press('Enter');
    await page.waitForURL(`**/events/${event}/#citation-1`);
  });

  test('shows them at the first tap, and puts them away at the second', async () => {
    const page = await open('digest', path, phone);
    const address = page.url();
    await number(page).tap();
    await words(page).waitFor();
    expect(await isInSight(page)).toBe(true);
    await number(page).tap();
    await popover(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
  });

  test('shows of an excerpt no words but those quoted', async () => {
    const page = await open('digest', path);
    await number(page, '2030-06-07-ministers-video-call', '3').hover();
    await popover(page).waitFor();
    expect(await popover(page).locator('p').first().textContent()).toBe('forty boats');
  });

  test.each([
    ['the page of the event', `**/events/${event}/`],
    ['the script', '**/scripts/*.js'],
  ])('leads on at a tap where %s is not to be had', async (_what, address) => {
    const page = await open('digest', path, phone);
    let isFirst = true;
    await page.route(address, (route) => {
      const answer = isFirst ? route.abort() : route.continue();
      isFirst = false;
      return answer;
    });
    await number(page).tap();
    await page.waitForURL(`**/events/${event}/#citation-1`);
    expect(takeIncidents()).toEqual([expect.stringContaining('Failed to load resource')]);
  });

  test('leads to its note without JavaScript', async () => {
    const page = await open('digest', path, { javaScriptEnabled: false });
    await number(page).click();
    expect(new URL(page.url()).hash).toBe('#citation-1');
  });
});

describe('On the home page, a name', () => {
  test('shows who that is, the office of that day, and the events before and after', async () => {
    const page = await open('digest', '');
    const entry = page.locator(`[id="${event}"]`);
    await entry.locator('.participants a', { hasText: 'Ann Onymous' }).hover();
    await expectAnnOnymous(page);
    const place = entry.locator('.setting a', { hasText: 'Port Nowhere, Fictavia' });
    await place.hover();
    await popover(page).getByText('Port Nowhere').waitFor();
    await place.click();
    expect(new URL(page.url()).pathname).toBe('/repo/places/port-nowhere/');
  });
});

test('On the home page, a popover runs from right to left where the page does.', async () => {
  const page = await open('arabic', '', { viewport: { width: 320, height: 640 } });
  await page.locator('.entry sup a').first().hover();
  await popover(page).waitFor();
  expect(await isInSight(page)).toBe(true);
  expect(await popover(page).evaluate((box) => getComputedStyle(box).direction)).toBe('rtl');
});

test('Beside a link without a popover, there is none.', async () => {
  const page = await openEvent();
  await footnote(page, 1).hover();
  await popover(page).waitFor();
  await page.locator('.breadcrumbs a').first().hover();
  await popover(page).waitFor({ state: 'detached' });
});

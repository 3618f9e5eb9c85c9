/** The site with the keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from '../timeline/visits.ts';

const visits = visit('digest', 'arabic');
const event = '2030-06-07-ministers-video-call';

/** What has the focus: its text, where it leads, and whether its outline can be seen. */
interface Focused {
  text: string;
  name: string;
  href: string | null;
  outlined: boolean;
}

const focused = (page: Page) =>
  page.evaluate<Focused>(`(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      text: element.textContent,
      name: element.name ?? '',
      href: element.getAttribute('href'),
      outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
    };
  })()`);

async function tab(page: Page): Promise<Focused> {
  await page.keyboard.press('Tab');
  return focused(page);
}

/** Goes on with the tab key until something has the focus. */
async function tabTo(page: Page, isIt: (focus: Focused) => boolean): Promise<Focused> {
  for (let presses = 0; presses < 200; presses += 1) {
    const focus = await tab(page);
    if (isIt(focus)) return focus;
  }
  throw new Error('the tab key does not get there');
}

/** As a keyboard does; Playwright's own leaves out what a key would write without Alt, by which browsers find the link. */
async function pressAccessKey(page: Page, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const alt = 1;
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    modifiers: alt,
    key,
    unmodifiedText: key,
  });
}

describe('The footnotes of an event', () => {
  test('are reached in their order; each leads to its citation, and that back to it', async () => {
    const page = await visits.open('digest', `events/${event}/`);
    const numbers = await page.locator('.prose sup a').allTextContents();
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const isFootnote = ({ href, text }: Focused) => href?.endsWith(`#citation-${text}`) ?? false;
    await page.locator('.facts a').last().focus();
    for (const number of numbers) {
      const footnote = await tabTo(page, isFootnote);
      expect(footnote.text).toBe(number);
      await page.keyboard.press('Enter');
      await page.waitForURL(({ hash }) => hash === `#citation-${number}`);
      const back = await tab(page);
      expect(back.href).toBe(`#${event}-ref-${number}-1`);
      const source = await tab(page);
      expect(source.href).toMatch(/^\/repo\/(articles|posts)\/.+\/#p-[0-9a-f]{8}(-\d+)?$/);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(({ hash }) => hash === back.href);
      expect((await tab(page)).text).toBe(number);
    }
  });

  test('lead on to the words of the source, and those to the claims that rest on them', async () => {
    const page = await visits.open('digest', `events/${event}/#citation-2`);
    await tab(page);
    await tab(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles/);
    const { hash } = new URL(page.url());
    expect((await tab(page)).href).toBe(`${hash}-note`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `${hash}-note`);
    await tab(page);
    const claim = await tab(page);
    expect(claim.href).toBe(`/repo/events/${event}/#citation-2`);
  });
});

test('The header is left behind with the first key, on every page', async () => {
  const page = await visits.open('digest', 'about/');
  expect((await tab(page)).href).toBe('#Content');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ hash }) => hash === '#Content');
  expect(await page.locator('main:target').count()).toBe(1);
  expect((await tab(page)).href).toBe('/repo/');
});

test.each([
  ['digest', `events/${event}/`],
  ['arabic', 'events/2030-02-12-summit/'],
] as const)(
  'The access keys N and P lead to the event after one and back, whichever way words run: %s',
  async (name, path) => {
    const page = await visits.open(name, path);
    const heading = await page.locator('h1').textContent();
    const next = page.locator('a[rel="next"]');
    const title = await next.textContent();
    await pressAccessKey(page, 'n');
    await page.locator('h1', { hasText: title ?? '' }).waitFor();
    await pressAccessKey(page, 'p');
    await page.locator('h1', { hasText: heading ?? '' }).waitFor();
  },
);

describe('The filters of the home page', () => {
  test('are reached in their order, change with the arrows, and are undone', async () => {
    const page = await visits.open('digest', '');
    const shown = () => page.locator('.entry:visible').count();
    await tabTo(page, ({ name }) => name === 'track');
    await page.keyboard.press('ArrowDown');
    expect(await shown()).toBe(2);
    expect((await tab(page)).name).toBe('person');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).search).toBe('?track=ministers&person=juan-ejemplo');
    expect((await tab(page)).name).toBe('topic');
    expect((await tab(page)).text).toBe('Show all');
    await page.keyboard.press('Enter');
    await expect.poll(shown).toBe(8);
    expect(new URL(page.url()).search).toBe('');
    expect((await focused(page)).name).toBe('track');
  });
});

test.each([
  ['light', ''],
  ['dark', ''],
  ['light', `events/${event}/`],
  ['light', 'search/'],
] as const)('Whatever has the focus shows it, in %s colours: /%s', async (colorScheme, path) => {
  const page = await visits.open('digest', path, { colorScheme });
  const invisible: Focused[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const focus = await tab(page);
    if (focus.href === null && focus.name === '') break;
    if (!focus.outlined) invisible.push(focus);
  }
  expect(invisible).toEqual([]);
});

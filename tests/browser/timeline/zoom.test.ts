/** The chart of the home page zooms, and the list follows it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './visits.ts';

const { open } = visit('digest');

const width = (page: Page) => page.evaluate<number>("document.querySelector('.plot').clientWidth");
const shown = (page: Page) => page.locator('.entry:visible').count();

describe('The chart zooms', () => {
  test('by buttons, and back to the whole span', async () => {
    const page = await open('digest', '');
    const whole = await width(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await width(page)).toBeGreaterThan(whole);
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?from=2028-\d\d-\d\d&to=2030-/);
    await page.getByRole('button', { name: 'Whole span' }).click();
    expect(await width(page)).toBe(whole);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('by keys and by the wheel with Control, while the wheel alone scrolls the page', async () => {
    const page = await open('digest', '');
    const whole = await width(page);
    await page.locator('.scroller').focus();
    await page.keyboard.press('+');
    const closer = await width(page);
    expect(closer).toBeGreaterThan(whole);
    const { x = 0, y = 0 } = (await page.locator('.scroller').boundingBox()) ?? {};
    await page.mouse.move(x + 50, y + 20);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => width(page)).toBeGreaterThan(closer);
    const wheeled = await width(page);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(0);
    expect(await width(page)).toBe(wheeled);
    await page.locator('.scroller').focus();
    await page.keyboard.press('0');
    expect(await width(page)).toBe(whole);
  });

  test('to what the address says, and shows the events of that time', async () => {
    const page = await open('digest', '?from=2030-05-01&to=2030-05-31');
    await expect.poll(() => shown(page)).toBe(2);
    expect(await page.locator('.filters output').textContent()).toBe('2 events shown');
    expect(await page.locator('.axis text').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/May/)]),
    );
  });
});

test('Without JavaScript, links lead to a closer look, and from there to a wider one.', async () => {
  const page = await open('digest', '', { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
  const closer = page.getByRole('navigation', { name: 'A closer look' });
  await closer.getByRole('link', { name: '2030' }).click();
  expect(new URL(page.url()).pathname).toBe('/repo/2030/');
  await closer.getByRole('link', { name: 'May 2030' }).click();
  expect(new URL(page.url()).hash).toBe('#M2030-05');
  await closer.getByRole('link', { name: 'Timeline' }).click();
  expect(new URL(page.url()).pathname).toBe('/repo/');
});

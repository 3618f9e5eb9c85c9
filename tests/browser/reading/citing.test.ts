/** How a page says that it is cited, in a browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { elementsOf, textIn } from '../../site/built/parsed-page.ts';
import { visit } from '../timeline/visits.ts';

const { open } = visit('digest', 'arabic', 'japanese');

const event = 'events/2030-05-02-onymous-muster-port-nowhere/';
const permissions = ['clipboard-read', 'clipboard-write'];
const styles = ['APA 7', 'Chicago 17', 'MLA 9'];

/** What is in the clipboard, as one of its types. */
const copied = (page: Page, type: string) =>
  page.evaluate<string>(`navigator.clipboard.read().then(async ([item]) => {
    const blob = await item.getType('${type}');
    return blob.text();
  })`);

/** Marks of direction, which nobody sees. */
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test.each([
  ['digest', event, '.references dd'],
  ['arabic', 'events/2030-03-04-talks/', '.references dd'],
  ['arabic', 'articles/2030-02-14-wire/', '.cite p:first-of-type'],
] as const)(
  'what is copied by hand of the %s digest, /%s, has no marks of direction in it',
  async (name, path, lines) => {
    const page = await open(name, path);
    for (const line of await page.locator(lines).all()) {
      expect(await line.locator('bdi').count()).toBeGreaterThan(0);
      expect(await line.innerText()).not.toMatch(marks);
    }
  },
);

describe.each([
  ['digest', event, 'Copied'],
  ['arabic', 'events/2030-03-04-talks/', 'تم النسخ'],
  ['japanese', 'events/2030-02-12-summit/', 'コピーしました'],
] as const)('a reference to an event of the %s digest', (name, path, done) => {
  test.each(styles)('is put into the clipboard, in the style of %s', async (style) => {
    const page = await open(name, path, { permissions });
    const entry = page.locator('.references > div').filter({ hasText: style });
    await entry.getByRole('button', { name: style }).click();
    await expect.poll(() => entry.getByRole('status').textContent()).toBe(done);
    const shown = await entry.locator('dd').innerText();
    const plain = await copied(page, 'text/plain');
    expect(plain).toBe(shown);
    expect(plain).not.toMatch(marks);
    const italics = await entry.locator('dd i').allInnerTexts();
    expect(italics).toHaveLength(style === 'Chicago 17' ? 0 : 1);
    const html = await copied(page, 'text/html');
    expect(elementsOf(html, 'i').map(textIn)).toEqual(italics);
    expect(elementsOf(html, 'a').map(textIn)).toEqual([await entry.locator('dd a').innerText()]);
  });
});

test('a reference is selected where the clipboard is closed', async () => {
  const page = await open('digest', event);
  await page.evaluate('navigator.clipboard.write = () => Promise.reject(new Error())');
  const entry = page.locator('.references > div').first();
  await entry.getByRole('button').click();
  await expect
    .poll(() => page.evaluate<string>('getSelection().toString()'))
    .toBe(await entry.locator('dd').innerText());
});

test('a reference is there, and no button, where no scripts run', async () => {
  const page = await open('digest', event, { javaScriptEnabled: false });
  expect(await page.locator('.references dd').first().isVisible()).toBe(true);
  expect(await page.locator('.references button').first().isVisible()).toBe(false);
});

test.each([
  ['events/2030-03-04-talks/', '.references dd'],
  ['articles/2030-02-14-wire/', '.cite p'],
])('on a page from right to left, /%s, an address begins at its left', async (path, place) => {
  const page = await open('arabic', path, { viewport: { width: 1200, height: 900 } });
  const link = page.locator(`${place} a`).first();
  // Where the first and the last sign of the address are drawn.
  const [first = 0, last = 0] = await link.evaluate((element) => {
    const text = element.firstChild;
    if (!text?.textContent) throw new Error('found no address');
    const range = document.createRange();
    return [0, text.textContent.length - 1].map((index) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(last).toBeGreaterThan(first);
});

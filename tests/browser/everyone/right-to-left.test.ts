import { expect, test } from 'vitest';
import { visit } from '../timeline/visits.ts';

const visits = visit('arabic');

test('Time runs from right to left in the chart, and so does its arrow.', async () => {
  const page = await visits.open('arabic', '');
  const middle = async (name: RegExp) => {
    const mark = page.locator('.lanes a').filter({ has: page.locator('title', { hasText: name }) });
    const box = await mark.locator('.mark').boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  expect(await middle(/قمة/)).toBeGreaterThan(await middle(/المبعوثون/));
  const arrow = await page.locator('.goes-on').boundingBox();
  expect(arrow?.x).toBeLessThan(await middle(/المبعوثون/));
  const labels = await page
    .locator('.axis text')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().left));
  expect(labels).toEqual(labels.toSorted((a, b) => b - a));
});

test('The dates hang in the margin on the right, and nothing is wider than a phone.', async () => {
  const page = await visits.open('arabic', '');
  const date = await page.locator('.entry-date').first().boundingBox();
  const body = await page.locator('.entry-body').first().boundingBox();
  expect(date?.x).toBeGreaterThan(body?.x ?? 0);
  const phone = await visits.open('arabic', '', { viewport: { width: 320, height: 640 } });
  const width = await phone.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('The number of a note is no part of the year before it.', async () => {
  const page = await visits.open('arabic', 'events/2030-03-04-talks/');
  const sup = page.locator('.prose sup').first();
  expect(await sup.evaluate((note) => getComputedStyle(note).unicodeBidi)).toBe('isolate');
  const note = await sup.boundingBox();
  const text = await page
    .locator('.prose p')
    .first()
    .evaluate((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph.firstChild ?? paragraph);
      return range.getBoundingClientRect().left;
    });
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(text + 1);
});

test('Filters count in the forms of Arabic.', async () => {
  const page = await visits.open('arabic', '');
  const status = page.locator('.filters output');
  expect(await status.textContent()).toBe('3 أحداث معروضة');
  await page.locator('.filters select[name="track"]').selectOption('leaders');
  expect(await status.textContent()).toBe('حدث واحد معروض');
});

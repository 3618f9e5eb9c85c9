/** Sentences that may tell of an event, as an editor meets them in the review: by the keyboard, and on a phone. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { press, tabTo } from './review-keyboard.ts';
import { reviewOf } from './review-session.ts';

const planted = 'On Tuesday, Kolm planted an oak with Mayor Dan Rook in Old Quay.';
const fished = 'Lind and Rook went out with the herring fleet late on Monday.';
const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind of Ostmark in New Quay on Wednesday.

${planted}

${fished}
`;
const storyPage = '/.dateline/drafts/articles/2030-05-01-ferry-talks-in-new-quay';
const oak = 'content/events/2030-04-30-meeting-ada-kolm-dan-rook.md';

const session = reviewOf('story.txt', story);
const { read } = session;
const open = (options?: BrowserContextOptions) => session.open(storyPage, options);

const candidates = (page: Page) => page.locator('.candidate blockquote').allTextContents();

test('they are joined to their words, fit every screen, and axe finds nothing', async () => {
  const page = await open();
  expect(await candidates(page)).toEqual([planted, fished]);
  const isInSight = async () => ((await page.locator('#candidates').boundingBox())?.y ?? 720) < 720;
  expect(await isInSight()).toBe(false);
  await page.getByRole('link', { name: '2 sentences to look at' }).click();
  await expect.poll(isInSight).toBe(true);
  const lit = async () => (await page.locator('mark.lit').allTextContents()).join('');
  await page.locator('.candidate').nth(1).hover();
  await expect.poll(lit).toBe(fished);
  await page.locator('.candidate button').first().focus();
  await expect.poll(lit).toBe(planted);
  await expectFitForEveryone(page);
});

test('on a phone, their words are in sight while their button has the focus', async () => {
  const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const button = page.locator('.candidate button').nth(1);
  await button.focus();
  const [source, mark, own] = await Promise.all(
    [page.locator('.source'), page.locator('mark.lit').first(), button].map((each) =>
      each.boundingBox(),
    ),
  );
  const bottom = (source?.y ?? 0) + (source?.height ?? 0);
  expect(mark?.y).toBeGreaterThanOrEqual(source?.y ?? 0);
  expect(mark?.y).toBeLessThan(bottom);
  expect(own?.y).toBeGreaterThanOrEqual(bottom);
});

test('one that is no event is dismissed by the keyboard, stays so for the session, and is shown again', async () => {
  const page = await open();
  await tabTo(page, 'Dismiss');
  expect(await press(page, 'Enter')).toBe(303);
  await expect.poll(() => candidates(page)).toEqual([fished]);
  expect(await page.evaluate('document.activeElement.className')).toBe('candidate lit');
  await page.getByRole('link', { name: '1 sentence to look at' }).waitFor();
  await page.reload();
  expect(await candidates(page)).toEqual([fished]);
  await tabTo(page, 'Dismiss');
  expect(await press(page, 'Enter')).toBe(303);
  await expect.poll(() => candidates(page)).toEqual([]);
  await tabTo(page, 'Show 2 dismissed again');
  expect(await press(page, 'Enter')).toBe(303);
  await expect.poll(() => candidates(page)).toEqual([planted, fished]);
});

test('one becomes an event with one button, which is put right, written, published and built by the keyboard alone', async () => {
  const page = await open();
  await tabTo(page, 'Make an event of it');
  expect(await press(page, 'Enter')).toBe(303);
  expect(await page.evaluate('document.activeElement.id')).toMatch(/^events\..*dan-rook\.title$/);
  expect(await candidates(page)).toEqual([fished]);
  expect(read(oak)).toContain('participants:\n  - ada-kolm\n  - dan-rook\n');

  // What is typed is saved with what is chosen.
  await page.keyboard.type('Kolm plants an oak');
  await tabTo(page, 'Visit', oak);
  expect(await press(page, 'Space')).toBe(303);
  await expect.poll(() => read(oak)).toContain('title: Kolm plants an oak\nkind: visit\n');
  const isPressed = () => page.evaluate('document.activeElement.ariaPressed');
  await expect.poll(isPressed).toBe('true');
  await tabTo(page, 'Bo Lind', oak);
  expect((await page.locator('mark.lit').allTextContents()).join(', ')).toBe('Bo Lind, Lind');
  await press(page, 'Space');
  await expect.poll(() => read(oak)).toContain('  - ada-kolm\n  - dan-rook\n  - bo-lind\n');
  const isChecked = () => page.evaluate('document.activeElement.ariaChecked');
  await expect.poll(isChecked).toBe('true');
  await press(page, 'Space');
  await expect.poll(() => read(oak)).not.toContain('bo-lind');
  await expect.poll(isChecked).toBe('false');
  for (const path of ['content/people/ada-kolm.md', 'content/people/dan-rook.md']) {
    await tabTo(page, 'roles 1 country', path);
    await page.keyboard.type('Norvia');
    await press(page, 'Enter');
    await expect.poll(() => read(path)).toContain('country: Norvia');
  }
  for (const [key, value] of [
    ['country', 'Norvia'],
    ['lat', '12.5'],
    ['lon', '8.25'],
    ['timeZone', 'Europe/Oslo'],
  ] as const) {
    const place = 'content/places/old-quay.md';
    await page.evaluate('document.querySelector(".top a").focus()');
    await tabTo(page, key, place);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(value);
    await press(page, 'Enter');
    await expect.poll(() => read(place)).toContain(`${key}: ${value}`);
  }
  await page.evaluate('document.querySelector(".top a").focus()');
  await tabTo(page, 'Summary', oak);
  await page.keyboard.type('The two planted an oak in Old Quay on Tuesday.');
  await tabTo(page, /^Publish, with \d drafts that it needs$/, oak);
  expect(await press(page, 'Enter')).toBe(303);
  expect(read(oak)).not.toContain('draft');

  const { code } = await session.project().run(['build']);
  expect(code).toBe(0);
  expect(read('_site/events/2030-04-30-meeting-ada-kolm-dan-rook/index.html')).toContain(
    'Kolm plants an oak',
  );
});

/** What moves on a page of the review, and what stays where it is while an editor works on it. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reviewOf } from './review-session.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Wednesday and agreed to keep the night ferry for two more years.

"We keep the night ferry, and we keep its price," Kolm told reporters.

On Tuesday, Prime Minister Kolm met Mayor Dan Rook in Old Quay to speak about the harbour dues, which the two had put off since March.

On Monday, Kolm met Finance Minister Una Holt in Old Quay. The night ferry has carried 4,000 people a month since March.
`;
const storyPage = '/.dateline/drafts/articles/2030-05-01-ferry-talks-in-new-quay';

const { open } = reviewOf('story.txt', story);
const desktop = { viewport: { width: 1366, height: 850 } };

const windowTop = (page: Page) => page.evaluate<number>('scrollY');
const paneTop = (page: Page) =>
  page.locator('.records').evaluate(({ scrollTop }: { scrollTop: number }) => scrollTop);

describe('on a desktop the window never scrolls', () => {
  test('neither by the wheel, nor by a key, nor by a link to a record', async () => {
    const page = await open(storyPage, desktop);
    await page.mouse.move(600, 20);
    await page.mouse.wheel(0, 3000);
    await page.keyboard.press('PageDown');
    await page.getByRole('button', { name: /^Publish all/ }).click();
    const told = page.locator('.top').getByRole('alert');
    await told.getByRole('link').last().click();
    await expect.poll(() => paneTop(page)).toBeGreaterThan(0);
    expect(await windowTop(page)).toBe(0);
    const heights = 'document.documentElement.scrollHeight - innerHeight';
    expect(await page.evaluate<number>(heights)).toBe(0);
  });
});

describe('what was used stays where it is', () => {
  const lastEvent = (page: Page) => page.locator('.record[data-path^="content/events/"]').last();

  /** Uses a control in the last event, and waits until the page shows what came of it, from both that tell of it. */
  async function useAndWait(page: Page, control: Locator, use: () => Promise<void>) {
    await control.evaluate((element: { scrollIntoView(options: object): void }) =>
      element.scrollIntoView({ block: 'center' }),
    );
    const before = await control.boundingBox();
    const shown = page.waitForResponse((each) => each.request().method() === 'GET');
    await use();
    await shown;
    await page.getByText('Saved.').waitFor();
    expect((await control.boundingBox())?.y).toBe(before?.y);
    expect(await paneTop(page)).toBeGreaterThan(0);
  }

  test('a field in which Enter saves', async () => {
    const page = await open(storyPage, desktop);
    const title = lastEvent(page).getByLabel('title', { exact: true });
    await title.fill('Lind meets Holt');
    await useAndWait(page, title, () => page.keyboard.press('Enter'));
  });

  test('the button that saves', async () => {
    const page = await open(storyPage, desktop);
    const own = lastEvent(page);
    await own.getByLabel('title', { exact: true }).fill('Lind meets Holt');
    // What is typed is checked a moment later, and the button moves up as the warning goes.
    await own.getByText('found no "title"').waitFor({ state: 'detached' });
    const save = own.getByRole('button', { name: 'Save' });
    await useAndWait(page, save, () => save.click());
  });

  test('a choice of who took part', async () => {
    const page = await open(storyPage, desktop);
    const choice = lastEvent(page).getByRole('checkbox', { checked: false }).first();
    const name = (await choice.textContent()) ?? '';
    const own = lastEvent(page).getByRole('checkbox', { name });
    await useAndWait(page, own, () => own.click());
  });
});

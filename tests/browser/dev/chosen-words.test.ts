/** Names that the import did not see, or saw wrongly: an editor chooses their words in the source, and presses a button. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { tabTo } from './review-keyboard.ts';
import { recordOf, reviewOf } from './review-session.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Wednesday.

"The night ferry stays and so does its price," Kolm wrote on X on Wednesday.

Kolm and Lind were tired.

mara oke came with them.
`;
const storyPage = '/.dateline/drafts/articles/2030-05-01-ferry-talks-in-new-quay';
const event = 'content/events/2030-05-01-meeting-ada-kolm-bo-lind.md';
const post = 'content/posts/2030-05-01-ada-kolm.md';
const person = 'content/people/mara-oke.md';

const session = reviewOf('story.txt', story);
const { open, read } = session;

function removeLater(path: string): void {
  onTestFinished(() => rmSync(join(session.project().root, path), { force: true }));
}

/** Chooses the first words of the last paragraph, from the field that has the focus, by the keyboard. */
async function chooseName(page: Page, words: number): Promise<void> {
  await page.evaluate('document.querySelector(".top a").focus()');
  await tabTo(page, /^headline: Ferry talks/);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  for (let each = 0; each < words; each += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(() => page.evaluate('getSelection().toString()')).toMatch(/^mara/);
}

/** The record that the words are for. */
function usedFor(page: Page): Promise<string | null> {
  return page.locator('#into option:checked').textContent();
}

test('somebody takes part whom the import did not see, by the keyboard, with a draft of the person', async () => {
  removeLater(person);
  const page = await open(storyPage);
  await chooseName(page, 2);
  await tabTo(page, 'Takes part');
  await page.keyboard.press('Enter');
  await page.getByText('Added to those who took part.').waitFor();
  expect(read(event)).toContain('  - bo-lind\n  - mara-oke\n');
  expect(read(person)).toMatch(/^---\nname: mara oke\n# sortName: .*\nsortName: oke, mara\n/);
  expect(await page.evaluate('document.activeElement.id')).toBe('takes-part');
  await recordOf(page, person).waitFor();
  await expectFitForEveryone(page);
});

test('the words are for the record that was worked on last, and not for those that the tab key passes', async () => {
  const page = await open(storyPage);
  expect(await usedFor(page)).toBe('Meeting, 2030-05-01');
  await tabTo(page, 'name', 'content/people/bo-lind.md');
  await page.keyboard.press('End');
  expect(await usedFor(page)).toBe('Bo Lind');
  await page.getByRole('button', { name: 'Name', exact: true }).waitFor();
  for (let fields = 0; fields < 60; fields += 1) await page.keyboard.press('Shift+Tab');
  expect(await usedFor(page)).toBe('Bo Lind');
  await page.getByLabel('Chosen words for').selectOption({ label: 'Meeting, 2030-05-01' });
  await page.getByRole('button', { name: 'Takes part' }).click();
  await page.getByText('Choose words in the source first.').waitFor();
});

test('a name that was read wrongly is put right, with the file, and the event names it', async () => {
  removeLater(person);
  const page = await open(storyPage);
  const wrong = recordOf(page, 'content/people/bo-lind.md');
  await wrong.getByLabel('name', { exact: true }).click();
  await chooseName(page, 2);
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await page.getByText('Saved as the name.').waitFor();
  await recordOf(page, person).waitFor();
  expect(read(person)).toContain('name: mara oke\n');
  expect(read(event)).toContain('  - ada-kolm\n  - mara-oke\n');
  expect(await usedFor(page)).toBe('mara oke');
});

test('the author of a post is put right on a phone, where the buttons stand in one row', async () => {
  removeLater(person);
  const page = await open(storyPage, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const tops = await page
    .locator('.choose :is(select, button):visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect([tops.length, new Set(tops.map(Math.round)).size]).toEqual([3, 1]);
  await recordOf(page, post).getByLabel('platform', { exact: true }).tap();
  await chooseName(page, 2);
  await page.evaluate('scrollTo(0, 900)');
  await page.getByRole('button', { name: 'Wrote it' }).tap();
  await page.getByText('Saved as the author.').waitFor();
  expect(Math.abs((await page.evaluate<number>('scrollY')) - 900)).toBeLessThan(60);
  expect(read(post)).toContain('author: mara-oke\n');
  await expectFitForEveryone(page);
});

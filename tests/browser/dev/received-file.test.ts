/** The received file beside the drafts that were made of it, and the lines of it that an editor moves. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { press, tabTo } from './review-keyboard.ts';
import { recordOf, reviewOf } from './review-session.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Wednesday and agreed to keep the night ferry for two more years.

"We keep the night ferry, and we keep its price," Kolm told reporters.

Also read: How gulls learned to count

Kolm and Lind did not speak about the harbour dues. The night ferry has carried 4,000 people a month since March. (END)

The <b>ferry</b> at the quay <img src="http://evil.example/x.png" onerror="document.title = 'run'">
Read online: https://tidewire.example/2030/05/01/ferry-talks
`;
const article = 'content/articles/2030-05-01-ferry-talks-in-new-quay.md';
const storyPage = '/.dateline/drafts/articles/2030-05-01-ferry-talks-in-new-quay';

const session = reviewOf('story.txt', story);
const { open, read } = session;

/** Waits until the line with the caret is chosen: a browser tells of a caret that moved with its next frame. */
function expectChosen(page: Page, words: string): Promise<void> {
  const line = page.locator('#line option:checked');
  return expect.poll(() => line.textContent()).toContain(words);
}

describe('the file', () => {
  test('is shown whole and in its order, as text; what was left out says so', async () => {
    const page = await open(storyPage);
    await page.getByText('story.txt, as received').waitFor();
    expect(await page.locator('#source-text p').allTextContents()).toEqual([
      'headline: Ferry talks in New Quay',
      'dateline: NEW QUAY, May 1 (Tidewire) -',
      expect.stringMatching(/^Prime Minister Ada Kolm .* years\.$/),
      '"We keep the night ferry, and we keep its price," Kolm told reporters.',
      'left out, link to other stories: Also read: How gulls learned to count',
      expect.stringMatching(/^Kolm and Lind did not .* March\.$/),
      'left out, end mark: (END)',
      expect.stringMatching(
        /^left out, line below the story: The <b>ferry<\/b>.* <img src=.* 'run'">$/,
      ),
      'address: Read online: https://tidewire.example/2030/05/01/ferry-talks',
    ]);
    expect(await page.locator('#source-text :is(b, img)').count()).toBe(0);
    expect(await page.title()).not.toBe('run');
  });

  test('has the words that say the values of its record, above and below the text', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, article);
    const lit = () => page.locator('mark.lit').allTextContents();
    await own.getByLabel('dateline place', { exact: true }).focus();
    await expect.poll(lit).toEqual(['NEW QUAY']);
    await own.getByLabel('url', { exact: true }).hover();
    await expect.poll(lit).toEqual(['https://tidewire.example/2030/05/01/ferry-talks']);
    await page.locator('mark', { hasText: 'May 1' }).hover();
    const rows = own.locator('.row.lit label');
    await expect.poll(() => rows.allTextContents()).toEqual(['dateline date', 'published']);
  });

  test('says a value no more when another one is saved', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, article);
    const agency = own.locator('.row', { has: page.getByLabel('agency', { exact: true }) });
    expect(await agency.locator('.words').textContent()).toBe('“Tidewire”');
    await own.getByLabel('agency', { exact: true }).fill('Gull Wire');
    await own.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => agency.locator('.words').count()).toBe(0);
  });

  test('fits every screen with the choice of lines open, and axe finds nothing', async () => {
    const page = await open(storyPage);
    await page.getByText('4 lines left out').click();
    await expectFitForEveryone(page);
  });

  test('stands above the records on a phone, and a line of it can be moved there', async () => {
    const page = await open(storyPage, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const [source, records] = await Promise.all(
      ['.source', '.records'].map((part) => page.locator(part).boundingBox()),
    );
    expect(source?.width).toBe(360);
    expect((source?.y ?? 0) + (source?.height ?? 0)).toBeLessThanOrEqual(records?.y ?? 0);
    await page.getByText('4 lines left out').tap();
    await page.locator('#source-text p', { hasText: 'gulls' }).tap();
    await expectChosen(page, 'gulls');
    await page.getByRole('button', { name: 'Bring back' }).tap();
    await expect.poll(() => read(article)).toContain('Also read: How gulls');
  });
});

describe('a line that was left out', () => {
  test('is brought back, and taken out again, by the keyboard', async () => {
    const page = await open(storyPage);
    const before = read(article);
    await tabTo(page, '4 lines left out');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Line');
    await page.keyboard.type('link');
    await page.locator('.text .chosen', { hasText: 'gulls' }).waitFor();
    await tabTo(page, 'Bring back');
    expect(await press(page, 'Enter')).toBe(303);
    expect(read(article)).toContain('reporters.\n\nAlso read: How gulls learned to count\n\nKolm');
    await page.getByText('3 lines left out').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Leave out');
    expect(await press(page, 'Enter')).toBe(303);
    expect(read(article)).toBe(before);
  });

  test('is chosen by the caret in it; none of its words can be quoted', async () => {
    const page = await open(storyPage);
    await page.locator('#source-text p', { hasText: 'gulls' }).click();
    await expectChosen(page, 'gulls');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await expect.poll(() => page.evaluate('getSelection().toString()')).toContain('gulls');
    await page.getByRole('button', { name: 'Write footnote' }).click();
    await page.getByText('no part of the record; bring their line back first').waitFor();
  });

  test('is brought back without a script', async () => {
    const page = await open(storyPage, { javaScriptEnabled: false });
    await page.getByText('4 lines left out').click();
    await page
      .getByLabel('Line', { exact: true })
      .selectOption({ label: 'headline: Ferry talks in New Quay' });
    await Promise.all([
      page.waitForNavigation(),
      page.getByRole('button', { name: 'Bring back or leave out' }).click(),
    ]);
    expect(read(article)).toContain('---\n\nFerry talks in New Quay\n\nPrime Minister');
  });

  test('is brought back after what is typed in a record was saved', async () => {
    const page = await open(storyPage);
    const own = recordOf(page, article);
    await own.getByLabel('title', { exact: true }).fill('Night ferry stays');
    await page.locator('#source-text p', { hasText: 'gulls' }).click();
    await expectChosen(page, 'gulls');
    await page.getByText('4 lines left out').click();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => read(article)).toContain('Also read: How gulls');
    expect(read(article)).toContain('title: Night ferry stays\n');
  });
});

test('a paragraph that a record quotes is not taken out; which one and which footnote is said', async () => {
  const page = await open(storyPage);
  const before = read(article);
  await page.getByText('4 lines left out').click();
  await page.locator('#source-text p', { hasText: 'Prime Minister' }).click();
  await page.getByRole('button', { name: 'Leave out' }).click();
  await page
    .getByRole('alert')
    .getByText(/Nothing was written/)
    .waitFor();
  expect(read(article)).toBe(before);
  await page.getByRole('link', { name: 'Meeting, 2030-05-01, footnote 1' }).press('Enter');
  await expect
    .poll(() =>
      page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.dataset.kind'),
    )
    .toBe('events');
});

test('of a record that is published, the footnote is said as well, with its place', async () => {
  const published = join(session.project().root, 'content/events/night-ferry.md');
  onTestFinished(() => rmSync(published));
  const id = '2030-05-01-ferry-talks-in-new-quay';
  const footnote = `[^1]: [Tidewire, 1 May 2030](../articles/${id}.md) "carried 4,000 people a month"`;
  const front = 'title: The night ferry\nkind: statement\ndate: 2030-05-01\nadded: 2030-05-02';
  writeFileSync(published, `---\n${front}\n---\n\nIt sails.[^1]\n\n${footnote}\n`);
  const page = await open(storyPage);
  await page.getByText('4 lines left out').click();
  await page.locator('#source-text p', { hasText: 'Kolm and Lind' }).click();
  await expectChosen(page, 'Kolm and Lind');
  await page.getByRole('button', { name: 'Leave out' }).click();
  await page
    .getByRole('alert')
    .getByText(
      /^The night ferry, footnote 1, content\/events\/night-ferry\.md:10:\d+: quotation is not/,
    )
    .waitFor();
});

test('a text that was changed by hand is shown as the record has it', async () => {
  writeFileSync(
    join(session.project().root, article),
    read(article).replace('did not speak about', 'were silent on'),
  );
  const page = await open(storyPage);
  await page.getByText('as received; the record was changed since, in 1 paragraph').waitFor();
  await page.getByText('as the record has it: Kolm and Lind were silent on').waitFor();
});

test('where the file is not kept, the text of the record is shown, and that is said', async () => {
  const kept = join(session.project().root, '.cache/received');
  renameSync(kept, `${kept}.away`);
  const page = await open(storyPage);
  renameSync(`${kept}.away`, kept);
  await page.getByText('the file that was received is not kept here').waitFor();
  expect(await page.locator('#source-text p').count()).toBe(3);
  expect(await page.locator('#lines').count()).toBe(0);
});

/** A story in another language than the digest, as its drafts are reviewed. */
import { expect, test } from 'vitest';
import { recordOf, reviewOf } from './review-session.ts';

const story = `Fährgespräche in Neukai

NEUKAI, 1. Mai (Flutbote) - Ministerpräsidentin Ada Kolm aus Norvia traf am Mittwoch in Neukai Außenminister Bo Lind und vereinbarte, die Nachtfähre zu behalten.

Kolm und Lind sprachen nicht über die Hafengebühren. Die Nachtfähre hat seit März jeden Monat 4000 Menschen befördert.
`;
const { open, read } = reviewOf('story.txt', story);
const drafts = '/.dateline/drafts/';

test('a footnote of its words waits for a translation: it is saved without, which a warning says, and not published', async () => {
  const page = await open(drafts);
  await page.getByRole('link', { name: 'Fährgespräche in Neukai' }).click();
  const event = await page
    .locator('.record[data-path^="content/events/"]')
    .getAttribute('data-path');
  const own = recordOf(page, event ?? '');
  await own
    .locator('.problems .warning', { hasText: 'footnote 1: found words in the language "de"' })
    .waitFor();
  await own.getByLabel('Summary').focus();
  await page.keyboard.type('The ferry stays.');
  await page.locator('#source-text p', { hasText: 'sprachen nicht' }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect.poll(() => page.evaluate('getSelection().toString()')).not.toBe('');
  await page.getByRole('button', { name: 'Write footnote' }).press('Enter');
  await expect.poll(() => own.getByLabel('Summary').inputValue()).toContain('(translation: "")');
  await own.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved.').waitFor();
  expect(read(event ?? '')).toContain('(translation: "")');
  await own
    .locator('.problems .warning', { hasText: 'footnote 2: found a translation without words' })
    .waitFor();
  await own.getByRole('button', { name: /^Publish/ }).press('Enter');
  await page
    .getByRole('alert')
    .getByText('footnote 2: found a translation without words; write them')
    .waitFor();
  const summary = await own.getByLabel('Summary').inputValue();
  const gap = summary.indexOf('(translation: "")') + '(translation: "'.length;
  await own.getByLabel('Summary').focus();
  await page.evaluate(`document.activeElement.setSelectionRange(${gap}, ${gap})`);
  await page.keyboard.type('the harbour dues');
  await page.keyboard.press('Tab');
  await own.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved.').waitFor();
  expect(read(event ?? '')).toMatch(/\[\^2\]: .* ".+" \(translation: "the harbour dues"\)/);
});

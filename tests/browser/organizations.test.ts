import { expect, test } from 'vitest';
import { visit } from './timeline/visits.ts';

const visits = visit('organizations', 'japanese');

test.each([
  ['Hafenbehörde', 'another name of an organization'],
  ['HBPS', 'its short name'],
  ['مجلس', 'its name in another script'],
  ['港湾', 'a word within its name in a script without spaces'],
  ['Пример', 'another name of a person'],
  ['Musterhafen', 'another name of a place'],
])('A search for %s finds an event by %s, and shows the words of its page.', async (query) => {
  const page = await visits.open('organizations', `search/?q=${encodeURIComponent(query)}`);
  const results = page.locator('.results > li');
  await expect
    .poll(() => results.getByRole('link').allTextContents())
    .toContain('Board, union and inquiry meet');
  expect(await results.allTextContents().then((all) => all.join())).not.toContain(query);
});

test('Words of a script without spaces are found within a sentence, which is shown as it is.', async () => {
  const page = await visits.open('japanese', `search/?q=${encodeURIComponent('会談')}`);
  const marked = page.locator('.results mark');
  await expect.poll(() => marked.first().textContent()).toBe('会談');
  const passages = await page.locator('.results p:last-child').allTextContents();
  expect(passages.join()).not.toContain('\u2060');
});

test('The filters show the events of an organization, and those of no track.', async () => {
  const page = await visits.open('organizations', '');
  const shown = () => page.locator('.entry:visible h3').allTextContents();
  await page.getByRole('combobox', { name: 'Organization' }).selectOption('pilots-union');
  expect(await shown()).toEqual(['Board, union and inquiry meet']);
  await page.getByRole('combobox', { name: 'Organization' }).selectOption('');
  await page.getByRole('combobox', { name: 'Track' }).selectOption({ label: 'Other events' });
  expect(await shown()).toEqual(['The northern mole gives way']);
});

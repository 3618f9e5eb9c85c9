import { expect, test } from 'vitest';
import { visit } from './visits.ts';

const visits = visit('organizations');

test.each([
  ['Hafenbehörde', 'another name of an organization'],
  ['HBPS', 'its short name'],
  ['مجلس', 'its name in another script'],
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

test('The filters show the events of an organization, and those of no track.', async () => {
  const page = await visits.open('organizations', '');
  const shown = () => page.locator('.entry:visible h3').allTextContents();
  await page.getByRole('combobox', { name: 'Organization' }).selectOption('pilots-union');
  expect(await shown()).toEqual(['Board, union and inquiry meet']);
  await page.getByRole('combobox', { name: 'Organization' }).selectOption('');
  await page.getByRole('combobox', { name: 'Track' }).selectOption({ label: 'Other events' });
  expect(await shown()).toEqual(['The northern mole gives way']);
});

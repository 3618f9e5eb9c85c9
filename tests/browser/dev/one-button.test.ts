/** What the story around an event or a post offers, each with one button: by the keyboard. */
import { expect, test } from 'vitest';
import { expectFitForEveryone } from '../everyone/fit-for-everyone.ts';
import { press, tabTo } from './review-keyboard.ts';
import { recordOf, reviewOf } from './review-session.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind on Wednesday and agreed to keep the night ferry for two more years.

"The night ferry stays and so does its price," Kolm wrote on X on Wednesday.

The Harbour Ministry of Norvia was silent about the dues.
`;
const storyPage = '/.dateline/drafts/articles/2030-05-01-ferry-talks-in-new-quay';
const event = 'content/events/2030-05-01-meeting-ada-kolm-bo-lind.md';

const { open, read, files } = reviewOf('story.txt', story);

test('the place of the dateline is accepted, which is shown as what bears it out', async () => {
  const page = await open(storyPage);
  const own = recordOf(page, event);
  await own.getByText('perhaps New Quay, where the story is from').waitFor();
  await own.getByLabel('place', { exact: true }).focus();
  const lit = page.locator('mark.lit');
  await expect.poll(() => lit.allTextContents()).toEqual(['NEW QUAY']);
  await tabTo(page, 'New Quay new', event);
  expect(await press(page, 'Enter')).toBe(303);
  expect(read(event)).toContain('place: new-quay\n');
  expect(read(event)).toMatch(/evidence:\n(?: {2}.*\n)* {2}place: 1\n/);
  expect(read('content/places/new-quay.md')).toContain('name: New Quay\n');
  await own.getByLabel('place', { exact: true }).focus();
  await expect.poll(() => lit.allTextContents()).toEqual(['NEW QUAY']);
  expect(read(event)).not.toContain('# place');
});

test('whoever of the story wrote a post is chosen as its author', async () => {
  const page = await open(storyPage);
  const [path = ''] = [...files('content').keys()].flatMap(
    (each) => /content\/posts\/2030.*/.exec(each) ?? [],
  );
  expect(read(path)).toContain('author: ada-kolm\n');
  await tabTo(page, 'Bo Lind', path);
  expect(await press(page, 'Space')).toBe(303);
  expect(read(path)).toContain('author: bo-lind\n');
  await tabTo(page, /^(The )?Harbour Ministry.* new$/, path);
  expect(await press(page, 'Enter')).toBe(303);
  expect(read(path)).toMatch(/^author: .*harbour-ministry.*$/m);
  await expectFitForEveryone(page);
});

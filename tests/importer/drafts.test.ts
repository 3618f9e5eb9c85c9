import { expect, test } from 'vitest';
import { draftId } from '../../src/importer/drafts/draft-id.ts';
import { storyOf } from './read.ts';

const idOf = async (title: string, taken: readonly string[] = []) =>
  draftId(
    await storyOf(`${title}\n\nNEW PORT, May 1 (Wire) - The quay opened again on Wednesday.\n`),
    'abcdef0123456789',
    (id) => taken.includes(id),
  );

test.each([
  ['Quay opens: "at last", they say', '2030-05-01-quay-opens-at-last-they-say'],
  ['Außenminister besucht Łódź & Ærø', '2030-05-01-aussenminister-besucht-lodz-aero'],
  ['港が再び開く、市長が発表した', '2030-05-01-wire-new-port'],
])('the id of a draft is in plain letters: %s', async (title, id) => {
  expect(await idOf(title)).toBe(id);
});

test('an id that is taken gets a number', async () => {
  const id = '2030-05-01-quay-opens-at-last';
  expect(await idOf('Quay opens at last', [id, `${id}-2`])).toBe(`${id}-3`);
});

import { expect, test } from 'vitest';
import { makePost } from '../../../src/importer/posts/make-post.ts';
import type { Speaker } from '../../../src/importer/posts/speakers/speaker.ts';

const unit = { paragraph: 0, start: 0, end: 10, told: 'Roe wrote.', quoted: [], isBare: false };

test.each<[string, Speaker, boolean, string]>([
  ['a person and a platform that its sentence names', { person: 0 }, true, 'certain'],
  ['a platform that a sentence before names', { person: 0 }, false, 'likely'],
  ['a pronoun', { person: 0, isPronoun: true }, true, 'likely'],
  ['words that could mean somebody else', { person: 0, isDoubtful: true }, true, 'unsure'],
  ['a name that is of nobody in the story', { by: 'Harbour Board' }, true, 'unsure'],
  ['nobody', {}, true, 'unsure'],
])('%s', (_, speaker, isNamed, sure) => {
  expect(makePost(unit, { quoted: [], speaker, platform: 'X', isNamed }, undefined).sure).toBe(
    sure,
  );
});

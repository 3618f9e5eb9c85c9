import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { loadFromMemory } from '../digests.ts';
import { cast, write } from '../records.ts';

let digest: Digest;
const words = 'We row.\n\nI row.\n\nAll row.';

beforeAll(async () => {
  const loaded = await loadFromMemory([
    ...cast,
    write('articles', 'the-article', words),
    write('posts', 'first', 'We row.'),
    write('posts', 'answer', 'I row.', { replyTo: 'first', date: '2030-05-03' }),
    write('posts', 'share', 'All row.', {
      quotes: ['first', 'answer'],
      status: 'edited',
      note: 'It had a picture before.',
      date: '2030-05-04',
    }),
  ]);
  if (!loaded.digest) throw new Error(JSON.stringify(loaded.problems));
  digest = loaded.digest;
});

function postOf(id: string) {
  const found = digest.posts.find((post) => post.id === id);
  if (!found) throw new Error(`found no post ${id}`);
  return found;
}

describe('a post of a thread', () => {
  test('leads to the one that it answers, and is among its replies', () => {
    expect(postOf('answer').replyTo).toBe(postOf('first'));
    expect(postOf('first').replies).toEqual([postOf('answer')]);
    expect(postOf('first').replyTo).toBeUndefined();
  });

  test('leads to those that it shows, and they to it', () => {
    expect(postOf('share').quotes).toEqual([postOf('first'), postOf('answer')]);
    expect(postOf('first').quotedBy).toEqual([postOf('share')]);
    expect(postOf('answer').quotedBy).toEqual([postOf('share')]);
    expect(postOf('answer').replies).toEqual([]);
  });

  test('says what has become of it', () => {
    expect(postOf('share').status).toBe('edited');
    expect(postOf('first').status).toBeUndefined();
  });
});

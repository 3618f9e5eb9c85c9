import { expect, test } from 'vitest';
import { postsIn } from './posts-in.ts';
import { disputes } from './tellings/disputes.ts';
import { posts } from './tellings/posts.ts';
import { speakers } from './tellings/speakers.ts';
import { threads } from './tellings/threads.ts';

/** Other words than those that the rules were made on. */
test.each(
  [...posts, ...disputes, ...threads, ...speakers].map(
    ([way, language, text, ...found]) => [way, language, text, found] as const,
  ),
)('%s, %s: %s', async (_, language, text, found) => {
  const read = await postsIn(language, text);
  expect(read.map(([author, platform, , words]) => [author, platform, words])).toEqual(found);
});

import { expect, test } from 'vitest';
import { measured, measureStories } from './measure.ts';
import { measurePosts } from './measure-posts.ts';

test('the stories to build on are read as an editor would enter them', async () => {
  const { stories, misses } = await measureStories('tests/importer/corpus/build');
  const missed = measured.map((value) => misses.filter((miss) => miss.value === value).length);
  expect(stories).toBeGreaterThanOrEqual(20);
  // One in ten, at most, of each value.
  expect(Math.max(...missed), JSON.stringify(misses, undefined, 1)).toBeLessThanOrEqual(
    stories / 10,
  );
});

test('and so are the posts in them', async () => {
  const { expected, found, right, misses } = await measurePosts('tests/importer/corpus/build');
  expect(expected).toBeGreaterThanOrEqual(15);
  expect((2 * right) / (expected + found), misses.join('\n')).toBeGreaterThanOrEqual(0.85);
});

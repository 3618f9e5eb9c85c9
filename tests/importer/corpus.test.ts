import { expect, test } from 'vitest';
import { measured, measureStories } from './measure.ts';

test('the stories to build on are read as an editor would enter them', async () => {
  const { stories, misses } = await measureStories('tests/importer/corpus/build');
  const missed = measured.map((value) => misses.filter((miss) => miss.value === value).length);
  expect(stories).toBeGreaterThanOrEqual(20);
  // One in ten, at most, of each value.
  expect(Math.max(...missed), JSON.stringify(misses, undefined, 1)).toBeLessThanOrEqual(
    stories / 10,
  );
});

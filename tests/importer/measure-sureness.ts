/** Which part of the values that are said to be certain, likely or unsure is right. */
import type { Sureness } from '../../src/importer/story/found.ts';
import { measured, measureStories } from './measure.ts';
import { scoreEvents } from './measure-events.ts';
import { scorePosts } from './measure-posts.ts';
import type { CorpusStory } from './read-corpus.ts';

/** How many values are marked so, and how many of them are right. */
export type Marked = Record<Sureness, { right: number; all: number }>;

/** Counts the values of stories, their posts and their events. */
export function measureSureness(stories: readonly CorpusStory[]): Marked {
  const marked: Marked = {
    certain: { right: 0, all: 0 },
    likely: { right: 0, all: 0 },
    unsure: { right: 0, all: 0 },
  };
  const count = (sure: Sureness, isRight: boolean) => {
    marked[sure].all += 1;
    if (isRight) marked[sure].right += 1;
  };
  for (const each of stories) {
    const misses = measureStories([each]);
    for (const value of measured) {
      const found = value === 'body' ? undefined : each.story[value];
      if (found) count(found.sure, !misses.some((miss) => miss.value === value));
    }
    for (const { sure, isRight } of [...scorePosts(each).marked, ...scoreEvents(each).marked])
      count(sure, isRight);
  }
  return marked;
}

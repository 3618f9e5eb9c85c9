import { beforeAll, describe, expect, test } from 'vitest';
import { measured, measureStories } from './measure.ts';
import { scoreEvents } from './measure-events.ts';
import { scorePeople } from './measure-people.ts';
import { scorePosts } from './measure-posts.ts';
import { measureSureness } from './measure-sureness.ts';
import { type CorpusStory, readCorpus } from './read-corpus.ts';
import { f1, sum } from './score.ts';

let stories: CorpusStory[];
beforeAll(async () => {
  stories = await readCorpus('tests/importer/corpus/build');
});

describe('the stories to build on are read as an editor would enter them', () => {
  test('each of their values, but for one in twenty', () => {
    const misses = measureStories(stories);
    const missed = measured.map((value) => misses.filter((miss) => miss.value === value).length);
    expect(stories.length).toBeGreaterThanOrEqual(100);
    expect(Math.max(...missed), JSON.stringify(misses, undefined, 1)).toBeLessThanOrEqual(
      stories.length / 20,
    );
  });

  test('their posts', () => {
    const scores = stories.map(scorePosts);
    const misses = scores.flatMap((each) => each.misses).join('\n');
    expect(sum(scores).expected).toBeGreaterThanOrEqual(35);
    expect(f1(sum(scores)), misses).toBeGreaterThanOrEqual(0.95);
  });

  test('their events, with their day and who took part', () => {
    const scores = stories.map(scoreEvents);
    const differences = scores.flatMap((each) => each.differences).join('\n');
    expect(f1(sum(scores.map(({ met }) => met))), differences).toBeGreaterThanOrEqual(0.9);
    expect(f1(sum(scores.map(({ all }) => all))), differences).toBeGreaterThanOrEqual(0.9);
    const corrections = scores.flatMap((each) => each.corrections);
    const within = (most: number) => corrections.filter((count) => count <= most).length;
    expect(within(0)).toBe(sum(scores.map(({ met }) => met)).right);
    expect(within(1) / corrections.length).toBeGreaterThanOrEqual(0.95);
  });

  test('who takes part or writes a post', () => {
    expect(f1(sum(stories.map(scorePeople)))).toBeGreaterThanOrEqual(0.95);
  });

  test('what is said to be certain', () => {
    const { certain, likely } = measureSureness(stories);
    expect(certain.right / certain.all).toBeGreaterThanOrEqual(0.97);
    expect(likely.right / likely.all).toBeGreaterThanOrEqual(0.9);
  });
});

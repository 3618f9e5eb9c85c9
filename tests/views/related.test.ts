import { expect, test } from 'vitest';
import { relatedTo } from '../../src/views/related.ts';
import { digestAt } from '../outputs/digests.ts';

const digest = await digestAt('sample');
const empty = { permalink: digest.permalinks.to('/empty/'), events: [] };

test('A page is related to what its events have to do with, but not to itself.', () => {
  const [modi] = digest.people.filter(({ id }) => id === 'narendra-modi');
  const related = relatedTo(modi ?? empty);
  expect(related.people.map(({ id }) => id)).toEqual(['sanae-takaichi']);
  expect(related.tracks.map(({ id }) => id)).toEqual(['leaders']);
  expect(related.places.map(({ id }) => id)).toEqual(['johannesburg']);
});

test('What shares most events comes first, and no more than eight are listed.', () => {
  const [leaders] = digest.tracks;
  const { topics } = relatedTo(leaders ?? empty);
  expect(topics).toHaveLength(8);
  expect(topics.slice(0, 2).map(({ id }) => id)).toEqual(['defence', 'talent-mobility']);
});

test('A page without events is related to nothing.', () => {
  expect(relatedTo(empty)).toEqual({ tracks: [], people: [], places: [], topics: [] });
});

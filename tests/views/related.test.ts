import { expect, test } from 'vitest';
import { relatedTo } from '../../src/views/related.ts';
import { altered } from '../altered.ts';
import { digestAt } from '../outputs/digests.ts';

const digest = await digestAt('digest');
const empty = { permalink: digest.permalinks.to('/empty/'), events: [] };

test('A page is related to what its events have to do with, but not to itself.', () => {
  const [onymous] = digest.people.filter(({ id }) => id === 'ann-onymous');
  const related = relatedTo(onymous ?? empty);
  expect(related.people.map(({ id }) => id)).toEqual(['max-muster', 'juan-ejemplo']);
  expect(related.tracks.map(({ id }) => id)).toEqual(['heads']);
  expect(related.places.map(({ id }) => id)).toEqual(['musterstadt', 'port-nowhere']);
});

test('What shares most events comes first, and no more than eight are listed.', () => {
  const [event] = digest.events;
  const [topic] = digest.topics;
  if (!event || !topic) throw new Error('found no event or no topic');
  const ten = Array.from({ length: 10 }, (_, index) => {
    const id = `topic-${index}`;
    return altered(topic, { id, permalink: digest.permalinks.to(`/topics/${id}/`) });
  });
  const events = [ten, ten.slice(7), ten.slice(9)].map((topics) => altered(event, { topics }));
  const { topics } = relatedTo({ ...empty, events });
  expect(topics).toHaveLength(8);
  expect(topics.slice(0, 3).map(({ id }) => id)).toEqual(['topic-9', 'topic-7', 'topic-8']);
});

test('A page without events is related to nothing.', () => {
  expect(relatedTo(empty)).toEqual({
    tracks: [],
    people: [],
    organizations: [],
    places: [],
    topics: [],
  });
});

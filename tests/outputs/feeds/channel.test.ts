import { expect, test } from 'vitest';
import { channelOf, channelTitle } from '../../../src/outputs/feeds/channel.ts';
import { loadFromMemory } from '../../digest/digests.ts';
import { usual } from '../../digest/edited-digests.ts';
import { createLog } from '../../digest/view/fields.ts';

const log = createLog();
const { digest } = await loadFromMemory(usual, { reads: log });

test('The channel of a track has the events of the track, in the order of the timeline.', () => {
  for (const track of digest?.tracks ?? []) {
    const its = digest?.events.filter((event) => event.track === track) ?? [];
    expect(digest && channelOf(digest, track).events).toEqual(its);
  }
});

test('The name of a channel reads no event, since every page has it.', () => {
  const [track] = digest?.tracks ?? [];
  log.rows = new Set();
  expect(digest && channelTitle(digest)).toBe('The Sample Digest');
  expect(digest && channelTitle(digest, track)).toBe(`${track?.title} – The Sample Digest`);
  expect([...log.rows].filter((row) => /events/.test(row))).toEqual([]);
});

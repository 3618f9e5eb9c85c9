/** Who met whom. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import { type Network, networkOf } from '../../src/views/network.ts';
import { altered } from '../altered.ts';
import { loadFromMemory } from '../digest/digests.ts';
import { cast, write } from '../digest/records.ts';

const people = ['cy', 'di', 'eve'].map((id) => write('people', id, '', { name: id, sortName: id }));
const event = (id: string, kind: string, date: string, participants: string[]) =>
  write('events', id, 'They met.[^1]\n\n[^1]: [Wire](../articles/one.md) "They met"', {
    kind,
    date,
    participants,
    evidence: {},
  });

let digest: Digest;
let network: Network;
beforeAll(async () => {
  const loaded = await loadFromMemory([
    ...cast,
    ...people,
    write('articles', 'one', 'They met.'),
    event('first', 'meeting', '2030-01-01', ['cy', 'di']),
    event('second', 'phone-call', '2030-02-01', ['di', 'cy']),
    event('third', 'summit', '2030-03-01', ['cy', 'di', 'ada-example']),
    event('fourth', 'visit', '2030-04-01', ['eve', 'ada-example']),
    event('speech', 'speech', '2030-05-01', ['eve', 'cy']),
  ]);
  if (!loaded.digest) throw new Error('found no digest');
  digest = loaded.digest;
  network = networkOf(digest.events) ?? { people: [], arcs: [], meetings: [] };
});

const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

test('Two have met as often as both took part in a meeting, those who met most first.', () => {
  expect(network.meetings.map(({ people: two, count }) => [...idsOf(two), count])).toEqual([
    ['cy', 'di', 3],
    ['ada-example', 'cy', 1],
    ['ada-example', 'di', 1],
    ['ada-example', 'eve', 1],
  ]);
});

test('It is said when they met last, in whichever order the events are.', () => {
  for (const events of [digest.events, digest.events.toReversed()]) {
    expect(networkOf(events)?.meetings[0]?.last.id).toBe('third');
  }
});

describe('the drawing', () => {
  test('has those who met often next to each other', () => {
    expect(idsOf(network.people)).toEqual(['cy', 'di', 'ada-example', 'eve']);
  });

  test('joins two who met by an arc, as heavy as they met often', () => {
    expect(network.arcs.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      [0, 1, 1],
      [0, 2, 1 / 3],
      [1, 2, 1 / 3],
      [2, 3, 1 / 3],
    ]);
  });

  test('has no more than 24 people, and the table no more than 50 rows', () => {
    const [meeting] = digest.events.filter(({ id }) => id === 'third');
    const [guest] = meeting?.participants ?? [];
    if (!meeting || !guest) throw new Error('found no meeting');
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      roles: [],
      agent: altered(guest.agent, { id: `guest-${index}` }),
    }));
    const drawn = networkOf([altered(meeting, { participants: crowd })]);
    expect(drawn?.people).toHaveLength(24);
    expect(drawn?.arcs).toHaveLength((24 * 23) / 2);
    expect(drawn?.meetings).toHaveLength(50);
  });
});

test('There is none where nobody met anybody, nor of what was retracted.', () => {
  expect(networkOf([])).toBeUndefined();
  const retracted = digest.events.map((each) => altered(each, { isRetracted: true }));
  expect(networkOf(retracted)).toBeUndefined();
});

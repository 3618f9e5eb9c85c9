import { describe, expect, test } from 'vitest';
import { digestOf } from '../digests.ts';
import { type RecordText, write } from '../records.ts';

const summary = 'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."';

/** An event of 2024, whose article is of 2024 as well, among what it refers to. */
function projectWith(front: Parameters<typeof write<'events'>>[3]): RecordText[] {
  return [
    write('digest', 'digest', 'About.'),
    write('articles', 'the-article', 'They met.', {
      dateline: { place: 'Port Sample', date: '2024-05-02' },
      published: '2024-05-03',
    }),
    write('tracks', 'leaders', ''),
    write('people', 'ada-example', ''),
    write('people', 'ben-sample', ''),
    write('topics', 'harbour-trade', ''),
    write('events', 'old', summary, { date: '2024-05-02', ...front }),
  ];
}

const corrections = [{ date: '2026-04-01', note: 'The place was misspelt.' }];

describe('An event changed last', () => {
  test.each([
    ['when its source was published, where it says nothing', {}, '2024-05-03'],
    ['when it was added', { added: '2026-03-01' }, '2026-03-01'],
    ['when it was added, even if its source is younger', { added: '2024-05-02' }, '2024-05-02'],
    ['when it was revised', { added: '2026-03-01', revised: '2026-03-02' }, '2026-03-02'],
    [
      'when it was last revised',
      { added: '2026-03-01', revised: ['2026-03-02', '2026-03-09'] },
      '2026-03-09',
    ],
    ['when it was revised, whenever it was added', { revised: '2026-03-02' }, '2026-03-02'],
    ['when it was corrected after that', { revised: '2026-03-02', corrections }, '2026-04-01'],
    ['when it was revised after that', { revised: '2026-05-02', corrections }, '2026-05-02'],
  ])('%s.', async (_, front, expected) => {
    const { events, updated } = await digestOf(projectWith(front));
    expect(events.map((event) => event.updated)).toEqual([expected]);
    expect(updated).toBe(expected > '2024-05-03' ? expected : '2024-05-03');
  });
});

test('An event has the days it was added and revised, however many they are.', async () => {
  const daysOf = async (front: Parameters<typeof projectWith>[0]) => {
    const [event] = (await digestOf(projectWith(front))).events;
    return [event?.added, event?.revised];
  };
  expect(await daysOf({})).toEqual([undefined, []]);
  expect(await daysOf({ added: '2026-03-01', revised: '2026-03-01' })).toEqual([
    '2026-03-01',
    ['2026-03-01'],
  ]);
  expect(await daysOf({ revised: ['2026-03-02', '2026-03-09'] })).toEqual([
    undefined,
    ['2026-03-02', '2026-03-09'],
  ]);
});

import { expect, test } from 'vitest';
import type { Event } from '../../../src/digest/model.ts';
import { digestOf } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';

const event = (id: string, participants: string[], place?: string): RecordText =>
  write('events', id, 'They met.[^1]\n\n[^1]: [Wire](../articles/a.md) "They met"', {
    date: `2030-05-0${id.slice(1)}`,
    participants,
    ...(place !== undefined && { place }),
  });

async function digestWith(order: 'newest-first' | 'oldest-first') {
  const { events, people, places } = await digestOf([
    ...cast.filter(({ kind }) => kind !== 'digest'),
    write('digest', 'digest', 'Made up.', {
      order,
      checks: { names: 'off', participants: 'off', days: 'off' },
    }),
    write('articles', 'a', 'They met.'),
    event('e1', ['ada-example'], 'port-sample'),
    event('e2', ['ben-sample']),
    event('e3', ['ada-example', 'ben-sample']),
    event('e4', ['ada-example'], 'port-sample'),
  ]);
  const of = new Map([...people, ...places].map((page) => [page.id, page]));
  const found = new Map(events.map((each) => [each.id, each]));
  return (id: string, page: string) => {
    const [its, who] = [found.get(id), of.get(page)];
    if (!its || !who) throw new Error('found no event, or nobody');
    return idsOf(its.neighboursOf(who));
  };
}

const idsOf = ({ earlier, later }: Pick<Event, 'earlier' | 'later'>) => [earlier?.id, later?.id];

test.each(['newest-first', 'oldest-first'] as const)(
  'An event knows those before and after it of a participant and of its place, %s.',
  async (order) => {
    const neighbours = await digestWith(order);
    expect(neighbours('e3', 'ada-example')).toEqual(['e1', 'e4']);
    expect(neighbours('e3', 'ben-sample')).toEqual(['e2', undefined]);
    expect(neighbours('e1', 'port-sample')).toEqual([undefined, 'e4']);
  },
);

test('It has none of somebody who did not take part.', async () => {
  const neighbours = await digestWith('newest-first');
  expect(neighbours('e4', 'ben-sample')).toEqual([undefined, undefined]);
});

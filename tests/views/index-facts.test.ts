/** What an index says of its entries. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest, IndexEntry } from '../../src/digest/model.ts';
import { en } from '../../src/messages/en.ts';
import { formatFuzzyDate } from '../../src/messages/format/format-date.ts';
import { indexFactsOf, spanOf } from '../../src/views/index-facts.ts';
import { digestOf } from '../digest/digests.ts';
import { cast, write } from '../digest/records.ts';

const eventOn = (id: string, date: string) =>
  write('events', id, 'They met.[^1]\n\n[^1]: [Wire](../articles/one.md) "They met"', {
    date,
    evidence: {},
  });

let digest: Digest;
beforeAll(async () => {
  digest = await digestOf([
    ...cast,
    write('people', 'cy-sample', '', {
      name: 'Cy Sample',
      sortName: 'Sample, Cy',
      roles: [
        { title: 'Mayor', country: 'Samplia', from: '2020-01-01', to: '2024-12-31' },
        { title: 'Chair', organization: 'board', from: '2025-01-01' },
      ],
    }),
    write('organizations', 'board', '', { type: 'Authority', country: 'Exampleland' }),
    write('articles', 'one', 'They met.'),
    eventOn('first', '2029-12-30'),
    eventOn('second', '2030-05-02/2030-05-04'),
    eventOn('third', '2030-06'),
  ]);
});

const factsOf = (list: 'people' | 'organizations' | 'places' | 'topics' | 'tracks', id: string) => {
  const entries: readonly IndexEntry[] = digest[list];
  const found = entries.find((entry) => entry.id === id);
  return found && indexFactsOf(found, en);
};

test('Of a person, the office held last, and each country of an office.', () => {
  expect(factsOf('people', 'cy-sample')).toEqual({
    name: 'Cy Sample',
    note: 'Chair, Harbour Board',
    countries: ['Samplia', 'Exampleland'],
  });
});

test('Of an organization, what it is and where; of a place, its country; of a track, its level.', () => {
  expect(factsOf('organizations', 'board')).toEqual({
    name: 'Harbour Board',
    note: 'Authority · Exampleland',
    countries: ['Exampleland'],
    kind: 'Authority',
  });
  expect(factsOf('places', 'port-sample')).toMatchObject({ note: 'Samplia' });
  expect(factsOf('tracks', 'leaders')).toMatchObject({ note: 'Heads of government' });
  expect(factsOf('topics', 'harbour-trade')).toEqual({ name: 'Harbour trade', countries: [] });
});

describe('the span of events', () => {
  const span = (...ids: string[]) => {
    const its = spanOf(digest.events.filter(({ id }) => ids.includes(id)));
    return its && formatFuzzyDate(its, en);
  };

  test('is from month to month, in whichever order they are', () => {
    expect(span('first', 'second', 'third')).toBe('December 2029–June 2030');
    expect(spanOf(digest.events.toReversed())).toEqual(spanOf(digest.events));
  });

  test('is one month where all are in it, and nothing where there are none', () => {
    expect(span('second')).toBe('May 2030');
    expect(span()).toBeUndefined();
  });
});

/** Pages that would be taken for others where only titles and descriptions are listed. */
import { describe, expect, test } from 'vitest';
import type { ParsedRecord } from '../../../src/content/records.ts';
import { groupRecords } from '../../../src/content/records.ts';
import { alikePages } from '../../../src/digest/tables/alike-pages.ts';
import { parse, type RecordText, write } from '../records.ts';

function alikeOf(...texts: RecordText[]) {
  return alikePages(groupRecords(texts.map((text) => parse(text) as ParsedRecord)), 'en');
}

const kim = (id: string, roles?: { title: string; country?: string; organization?: string }[]) =>
  write('people', id, '', { name: 'Kim Sample', sortName: 'Sample, Kim', roles });

describe('of two people of one name', () => {
  test('each is told by the first office that the other has not', () => {
    const mayor = { title: 'Mayor', country: 'Samplia' };
    const table = alikeOf(
      kim('kim-1', [mayor, { title: 'Judge', organization: 'court' }]),
      kim('kim-2', [mayor, { title: 'Judge', country: 'Samplia' }]),
      write('organizations', 'court', '', { name: 'High Court' }),
    );
    expect(table).toMatchObject({
      'people/kim-1': { name: 'Judge, High Court', sharesOpening: false },
      'people/kim-2': { name: 'Judge, Samplia', sharesOpening: false },
    });
  });

  test('one without an office of their own is told by the id', () => {
    expect(alikeOf(kim('kim-1', [{ title: 'Mayor' }]), kim('kim-2'))).toEqual({
      'people/kim-1': { name: 'Mayor', sharesOpening: false },
      'people/kim-2': { name: 'kim-2', sharesOpening: false },
    });
  });
});

test('organizations are told by what they are, or by their country', () => {
  const board = (id: string, country: string) =>
    write('organizations', id, '', { name: 'Harbour Board', type: 'Board', country });
  expect(alikeOf(board('a', 'Samplia'), board('b', 'Exampleland'))).toEqual({
    'organizations/a': { name: 'Samplia', sharesOpening: false },
    'organizations/b': { name: 'Exampleland', sharesOpening: false },
  });
});

test('a topic and a track of one name are told by the lists that they are in', () => {
  const table = alikeOf(
    write('topics', 'ferry', '', { name: 'Ferry' }),
    write('tracks', 'the-ferry', '', { title: 'Ferry' }),
  );
  expect(table['topics/ferry']?.name).toBe('Topics');
  expect(table['tracks/the-ferry']?.name).toBe('Tracks');
});

test('events of one title are alike if they are of one day', () => {
  const met = (id: string, date: string) =>
    write('events', id, `Of ${id}.`, { title: 'They meet', date });
  const table = alikeOf(met('a', '2030-05-02'), met('b', '2030-05-02'), met('c', '2030-05-03'));
  const named = Object.keys(table).filter((key) => table[key]?.name !== undefined);
  expect(named).toEqual(['events/a', 'events/b']);
});

test.each([
  ['They met. It rained.', 'They met. It snowed.', true],
  ['They met', 'They met! It snowed.', true],
  ['Dr. Sample left.', 'Dr. Example left.', true],
  ['They met.', 'They left.', false],
  ['', '', false],
])('texts may begin with the same sentence: %j and %j', (first, second, expected) => {
  const table = alikeOf(
    write('topics', 'a', first, { name: 'A' }),
    write('topics', 'b', second, { name: 'B' }),
  );
  expect(table['topics/a']?.sharesOpening ?? false).toBe(expected);
});

import { expect, test } from 'vitest';
import type { NamedThing } from '../../../src/digest/claims/registry.ts';
import { matchPerson } from '../../../src/importer/people/known/match-person.ts';

const person = (id: string, names: string[], title?: string): NamedThing => ({
  kind: 'people',
  id,
  names,
  offices: title === undefined ? [] : [{ title, of: ['Norvia'] }],
});
const known = [
  person('ada-kolm', ['Ada Kolm', 'Kolm, Ada'], 'Prime Minister'),
  person('mori-taro', ['Mori Taro', '森太郎']),
  person('ivo-kolm', ['Ivo Kolm'], 'Mayor'),
  person('s-okon', ['S Okon'], 'Foreign Minister'),
];

test.each<[string, string | undefined, object]>([
  ['Ada Kolm', undefined, { is: 'known', id: 'ada-kolm' }],
  ['Taro Mori', undefined, { is: 'known', id: 'mori-taro' }],
  ['Kolm', 'PM', { is: 'known', id: 'ada-kolm' }],
  ['Kolm', undefined, { is: 'unsure', ids: ['ada-kolm', 'ivo-kolm'] }],
  ['Eva Kolm', 'Prime Minister', { is: 'new' }],
  ['Sara Okon', 'Foreign Minister', { is: 'known', id: 's-okon' }],
  ['Sara Okon', 'Coach', { is: 'unsure', ids: ['s-okon'] }],
  ['Sara Roe', 'Mayor', { is: 'new' }],
])('%s, %s', (name, title, match) => {
  const offices = title === undefined ? [] : [{ title, paragraph: 0, start: 0, end: 1 }];
  expect(matchPerson({ name, forms: [], offices, sure: 'certain' }, known)).toEqual(match);
});

import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/digest/model.ts';
import { rolesOf } from '../../../src/digest/timeline/roles.ts';
import { record } from '../records.ts';

const { roles = [] } = record('people', '', {
  roles: [
    { title: 'Mayor', country: 'Exampleland', from: '2020-01-01', to: '2024-06-30' },
    { title: 'Minister', country: 'Exampleland', from: '2024-07-01', to: '2029-12-31' },
    { title: 'Envoy', country: 'Exampleland', from: '2029-01-01', to: '2029-06-30' },
    { title: 'Prime Minister', country: 'Exampleland', from: '2030-01-01' },
  ],
}).front;

describe('the offices that a person held on a day', () => {
  test.each([
    ['2020-01-01', 'Mayor', 'from the first day'],
    ['2024-06-30', 'Mayor', 'to the last'],
    ['2024-07-01', 'Minister', 'and its successor from the next'],
    ['2029-03-01', 'Minister, Envoy', 'both of two that overlap'],
    ['2029-07-01', 'Minister', 'one of them when the other has ended'],
    ['2099-12-31', 'Prime Minister', 'for good when no end is given'],
  ])('%s: %s, %s', (day, title) => {
    expect(titlesOn(roles, day)).toBe(title);
  });

  test('are none before the first', () => {
    expect(titlesOn(roles, '2019-12-31')).toBe('');
  });

  test('have one that has no dates, on any day', () => {
    const undated = [{ title: 'Captain', country: 'Exampleland' }];
    expect(titlesOn(undated, '0001-01-01')).toBe('Captain');
    expect(titlesOn(undated, '2030-05-02')).toBe('Captain');
  });

  test('have one that only has an end, up to that', () => {
    const former = [{ title: 'Captain', country: 'Exampleland', to: '2030-05-02' }];
    expect(titlesOn(former, '2030-05-02')).toBe('Captain');
    expect(titlesOn(former, '2030-05-03')).toBe('');
  });
});

test('an organization holds no office', () => {
  expect(rolesOf({ type: 'organization' }, '2030-05-02')).toEqual([]);
});

function titlesOn(offices: readonly Role[], day: string): string {
  return rolesOf({ type: 'person', roles: offices }, day)
    .map(({ title }) => title)
    .join(', ');
}

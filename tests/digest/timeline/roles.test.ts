import { describe, expect, test } from 'vitest';
import { roleOn } from '../../../src/digest/timeline/roles.ts';
import { record } from '../records.ts';

const { roles = [] } = record('people', '', {
  roles: [
    { title: 'Mayor', country: 'Exampleland', from: '2020-01-01', to: '2024-06-30' },
    { title: 'Minister', country: 'Exampleland', from: '2024-07-01', to: '2029-12-31' },
    { title: 'Envoy', country: 'Exampleland', from: '2029-01-01', to: '2029-06-30' },
    { title: 'Prime Minister', country: 'Exampleland', from: '2030-01-01' },
  ],
}).front;

describe('the office held on a day', () => {
  test.each([
    ['2020-01-01', 'Mayor', 'from the first day'],
    ['2024-06-30', 'Mayor', 'to the last'],
    ['2024-07-01', 'Minister', 'and its successor from the next'],
    ['2029-03-01', 'Envoy', 'the last one listed of two'],
    ['2029-07-01', 'Minister', 'the one before when the second has ended'],
    ['2099-12-31', 'Prime Minister', 'for good when no end is given'],
  ])('%s: %s, %s', (day, title) => {
    expect(roleOn(roles, day)?.title).toBe(title);
  });

  test('is none before the first', () => {
    expect(roleOn(roles, '2019-12-31')).toBeUndefined();
  });

  test('is one that has no dates, on any day', () => {
    const undated = [{ title: 'Captain', country: 'Exampleland' }];
    expect(roleOn(undated, '0001-01-01')?.title).toBe('Captain');
    expect(roleOn(undated, '2030-05-02')?.title).toBe('Captain');
  });

  test('is one that only has an end, up to that', () => {
    const former = [{ title: 'Captain', country: 'Exampleland', to: '2030-05-02' }];
    expect(roleOn(former, '2030-05-02')?.title).toBe('Captain');
    expect(roleOn(former, '2030-05-03')).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { countProblems, listProblems } from '../../../src/commands/reports/list-problems.ts';
import { problem, warning } from '../../../src/problem.ts';

const place = { line: 7, column: 3 };
const error = problem('a.md', place, 'date', 'found no day');
const doubt = warning('b.md', place, 'evidence', 'found no evidence');

test('Errors come last, where a terminal shows them', () => {
  expect(listProblems([error, doubt])).toEqual([
    'b.md:7:3: warning: found no evidence (evidence)',
    'a.md:7:3: found no day (date)',
  ]);
});

test('A warning that many records earn is written out once, with all its places', () => {
  const others = ['c.md', 'd.md'].map((file) => ({ ...doubt, file }) as typeof doubt);
  const different = warning('c.md', place, 'evidence', 'found other evidence');
  expect(listProblems([doubt, different, ...others])).toEqual([
    'b.md:7:3: warning: found no evidence (evidence)',
    '  the same at c.md:7:3, d.md:7:3',
    'c.md:7:3: warning: found other evidence (evidence)',
  ]);
});

test('Every error is written out, were it the same as another', () => {
  expect(listProblems([error, error])).toHaveLength(2);
});

test('Errors and warnings are counted', () => {
  expect(countProblems([error, doubt])).toBe('1 error and 1 warning');
  expect(countProblems([error, error])).toBe('2 errors and no warnings');
});

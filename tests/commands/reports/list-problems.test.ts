import { describe, expect, test } from 'vitest';
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

describe('however many problems there are', () => {
  const at = (line: number, text = 'found no evidence') =>
    warning('content/events/b.md', { line, column: 3 }, 'evidence', text);
  const lines = Array.from({ length: 90_000 }, (_, index) => index + 1);

  test('a line of places has at most 400 characters, and says how many are left out', () => {
    const listed = listProblems(lines.map((line) => at(line)));
    expect(listed).toHaveLength(2);
    expect(listed[1]?.length).toBeLessThanOrEqual(400);
    expect(listed[1]).toMatch(
      /^ {2}the same at content\S+b\.md:2:3, .*:3 and 899\d\d more places$/,
    );
  });

  test('of one file, 100 are listed, and how many more there are; errors come first', () => {
    const other = problem('content/events/b.md', { line: 90_001, column: 1 }, 'date', 'no day');
    const listed = listProblems([...lines.map((line) => at(line, `found ${line}`)), other]);
    expect(listed).toHaveLength(101);
    expect(listed.at(-1)).toBe('content/events/b.md:90001:1: no day (date)');
    expect(listed.at(-2)).toBe(
      'content/events/b.md:100:3: and no errors and 89901 warnings more in this file',
    );
  });
});

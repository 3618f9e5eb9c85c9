import { describe, expect, test } from 'vitest';
import { mebibytes, ratio, seconds, sizeText } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import { familyOf } from './page-family.ts';
import { programsText, usageTable } from './usage-table.ts';

test('a table is Markdown, with figures to the right', () => {
  const rows = [['what', 'time'], ['a build', '4.21 s'], ['nothing']];
  expect(markdownTable(rows)).toBe(
    [
      '| what    |   time |',
      '| ------- | -----: |',
      '| a build | 4.21 s |',
      '| nothing |        |',
    ].join('\n'),
  );
});

test('figures have their unit, and a question mark where there is none', () => {
  expect([seconds(4213), mebibytes(1225.4), ratio(15, 2)]).toEqual([
    '4.21 s',
    '1,225 MiB',
    '7.50 ×',
  ]);
  expect([seconds(undefined), mebibytes(undefined), ratio(1, undefined)]).toEqual(['?', '?', '?']);
  expect(sizeText({ articles: 1000, events: 20, posts: 3 })).toBe('1,000 + 20 + 3 records');
});

describe('usage', () => {
  const tree = { togetherMiB: 300, programsMiB: { search: 100, node: 200 } };
  const ours = {
    name: 'Ours',
    usage: { wallMs: 3000, cpuMs: 4000, largestMiB: 200, tree },
  };
  const theirs = {
    name: 'Theirs',
    usage: { wallMs: 1000, cpuMs: 1000, largestMiB: 100, tree: undefined },
  };

  test('is set against a baseline, figure by figure', () => {
    const lines = usageTable('a digest', [ours, theirs], theirs).split('\n');
    const cellsOf = (line = '') => line.split('|').map((cell) => cell.trim());
    expect(cellsOf(lines[2]).join(' | ')).toBe(
      ' | Ours | 3.00 s | 3.00 × | 4.00 s | 4.00 × | 200 MiB | 2.00 × | 300 MiB | ? | ',
    );
    expect(lines.at(-1)).toBe('x: as a multiple of Theirs.');
  });

  test('names the programs, the largest first', () => {
    expect(programsText(ours)).toBe(
      'Largest process of each program, Ours: node 200 MiB, search 100 MiB.',
    );
    expect(programsText(theirs)).toContain('cannot be told apart');
  });
});

describe('the family of', () => {
  test.each([
    ['index.html', '/'],
    ['404.html', '/404.html'],
    ['reversed/index.html', '/reversed/'],
    ['2030/index.html', '/YYYY/'],
    ['2030/05/index.html', '/YYYY/MM/'],
    ['events/2030-05-01-example/index.html', '/events/ID/'],
    ['people/index.html', '/people/'],
    ['people/jane-doe/index.html', '/people/ID/'],
    ['people/by/M/index.html', '/people/by/M/'],
    ['sources/2030/index.html', '/sources/YYYY/'],
  ])('%s is %s', (path, family) => expect(familyOf(path)).toBe(family));
});

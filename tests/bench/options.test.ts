import { describe, expect, test } from 'vitest';
import { helpText } from './help.ts';
import { optionHelp, parseOptions } from './options.ts';
import { chooseSections, sections } from './sections.ts';

describe('options', () => {
  test('have defaults', () => {
    expect(parseOptions([])).toEqual({
      size: { articles: 1000, events: 1000, posts: 1000 },
      large: { articles: 5000, events: 5000, posts: 5000 },
      seed: 0,
      runs: 3,
      edits: 20,
      only: undefined,
      against: undefined,
      help: false,
    });
  });

  test('are read', () => {
    const args = '--size 10,20,30 --seed 7 --runs 5 --edits 2 --only dev,bytes --against ../older';
    expect(parseOptions(args.split(' '))).toMatchObject({
      size: { articles: 10, events: 20, posts: 30 },
      seed: 7,
      runs: 5,
      edits: 2,
      only: ['dev', 'bytes'],
      against: '../older',
    });
  });

  test.each([
    ['--runs', '0'],
    ['--runs', '-1'],
    ['--edits', '1.5'],
    ['--seed', 'x'],
    ['--size', '10,20,0'],
  ])('refuse %s %s, which is no whole number above zero', (...args) => {
    expect(() => parseOptions(args)).toThrow();
  });

  test.each(['10', '10,20', '10,20,30,40'])(
    'refuse the size %s, which is not three numbers',
    (size) => {
      expect(() => parseOptions(['--large', size])).toThrow(
        `found --large ${size}; expected three numbers`,
      );
    },
  );

  test('refuse what is unknown', () => {
    expect(() => parseOptions(['--fast'])).toThrow('--fast');
  });
});

describe('sections', () => {
  const namesOf = (only?: string[]) => chooseSections(only).map(([name]) => name);

  test('of a default run are those that take a few minutes', () => {
    expect(namesOf()).toEqual([
      'build',
      'start',
      'dev',
      'bytes',
      'citations',
      'claims',
      'importer',
    ]);
  });

  test('that are named run in their own order', () => {
    expect(namesOf(['bytes', 'growth'])).toEqual(['growth', 'bytes']);
  });

  test.each(['', 'builds', 'toString'])('do not include "%s"', (name) => {
    expect(() => chooseSections(['dev', name])).toThrow(`found --only ${name}; expected some of`);
  });
});

test('the help names every option and every section', () => {
  const lines = helpText().split('\n');
  for (const name of Object.keys(optionHelp)) {
    expect(lines.some((line) => line.startsWith(`  --${name} `))).toBe(true);
  }
  for (const name of Object.keys(sections)) {
    expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
  }
});

import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/problem.ts';
import { loadFromMemory } from '../../digests.ts';
import { cast, write } from '../../records.ts';

/** What is told of a summary whose footnotes 1 and 2 are of one article, 3 of another, and 4 faulty. */
async function problemsOf(...lines: string[]) {
  const summary = [
    'They met.[^5]\n',
    ...lines.map((line) => `> ${line}`),
    '\n[^1]: [Wire](../articles/one.md) "three hundred"',
    '[^2]: [Wire](../articles/one.md) "people"',
    '[^3]: [Herald](../articles/two.md) "five hundred"',
    ...(lines.join('').includes('[^4]') ? ['[^4]: Nothing'] : []),
    '[^5]: [Wire](../articles/one.md) "three hundred people"',
  ];
  const event = write('events', 'the-event', summary.join('\n'), { evidence: { date: 5 } });
  const before = event.text.split('\n').indexOf('They met.[^5]');
  const { problems } = await loadFromMemory([
    ...cast,
    write('articles', 'one', 'There came three hundred people.'),
    write('articles', 'two', 'There came five hundred.'),
    event,
  ]);
  return problems
    .filter(({ reason }) => !reason.includes('nothing refers to'))
    .map(
      (problem) =>
        `${problem.line - before}:${problem.column} ${formatProblem(problem).replace(/^\S+ /, '')}`,
    );
}

describe('what is disputed is given in accounts', () => {
  test.each([
    [['[!DISPUTED]', '- Three.[^1]', '- Five.[^3]'], 'as a list'],
    [['[!DISPUTED]', 'Three.[^1]', '', 'Five.[^3]'], 'as paragraphs'],
    [['[!DISPUTED]', 'Three.[^1]', '', '- Or so.[^2]', '- Five.[^3]'], 'as both'],
    [
      ['[!DISPUTED]', '- Three.[^1][^5]', '- Five,[^3] not three.[^1]'],
      'that also cite each other',
    ],
  ])('%j: %s', async (lines) => {
    expect(await problemsOf(...lines)).toEqual([]);
  });

  test('two at least', async () => {
    expect(await problemsOf('[!DISPUTED]', 'Three.[^1][^3]')).toEqual([
      '3:1 found fewer than two accounts; write each as a paragraph or an item of a list (disputed)',
    ]);
  });

  test('each with a footnote of its own', async () => {
    const [problem, ...others] = await problemsOf(
      '[!DISPUTED]',
      '- Three.[^1]',
      '- Five.[^3]',
      '- Four.[^3][^1]',
    );
    expect(problem).toContain('4:3 found an account without a footnote of its own;');
    expect(others).toEqual([
      expect.stringContaining('5:3 found an account without a footnote of its own;'),
      expect.stringContaining('6:3 found an account without a footnote of its own;'),
    ]);
  });

  test('of two sources at least', async () => {
    expect(await problemsOf('[!DISPUTED]', '- Three.[^1]', '- Many.[^2]')).toEqual([
      expect.stringContaining('3:1 found accounts of one source; expected two sources at least;'),
    ]);
  });

  test('and an account without a footnote is told of once', async () => {
    expect(await problemsOf('[!DISPUTED]', '- Three.[^1]', '- Five.')).toEqual([
      expect.stringContaining('5:5 found a paragraph without a footnote'),
    ]);
  });

  test('and an empty one is none', async () => {
    expect(await problemsOf('[!DISPUTED]', '- Three.[^1]', '- Five.[^3]', '-')).toEqual([
      expect.stringContaining('6:3 found an account without words;'),
    ]);
  });

  test.each(['[^1]', '![Gulls](../../public/gulls.jpg)'])('and %s alone is none', async (words) => {
    const problems = await problemsOf('[!DISPUTED]', `- ${words}`, '- Five.[^3]');
    expect(problems).toContainEqual(expect.stringContaining('4:3 found an account without words;'));
  });

  test('and nothing else', async () => {
    const [problem] = await problemsOf(
      '[!DISPUTED]',
      '- Three.[^1]',
      '- Five.[^3]',
      '',
      '> Six.[^2]',
    );
    expect(problem).toContain('7:3 found a blockquote among the accounts;');
  });

  test('whose sources are not compared where a footnote is at fault, which is told', async () => {
    const problems = await problemsOf('[!DISPUTED]', '- Three.[^1]', '- Five.[^4]');
    expect(problems).toEqual([expect.stringContaining('(footnote)')]);
  });
});

describe('the editor’s own context', () => {
  test('needs no footnote', async () => {
    expect(await problemsOf('[!NOTE]', 'It was raining.')).toEqual([]);
  });

  test('may quote nobody without one', async () => {
    expect(await problemsOf('[!NOTE]', 'It was "raining".')).toEqual([
      expect.stringContaining('4:10 found "raining"; expected the words in a footnote'),
    ]);
    expect(await problemsOf('[!NOTE]', 'It was "people".[^2]')).toEqual([]);
  });
});

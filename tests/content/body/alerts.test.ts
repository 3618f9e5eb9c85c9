import fc from 'fast-check';
import type { Blockquote } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readAlerts } from '../../../src/content/body/alerts.ts';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';
import { contentOf, write } from '../../digest/records.ts';
import { deepFreeze } from '../../plain-data.ts';

/** What a body is, and what is told about it. */
function read(markdown: string) {
  const problems: Problem[] = [];
  const body = parseMarkdown('x.md', markdown, 1, problems);
  if (!body) throw new Error('found no tree');
  const tree = readAlerts('x.md', deepFreeze(body), problems);
  const quotes = tree.children.filter((block): block is Blockquote => block.type === 'blockquote');
  return {
    body,
    tree,
    alerts: quotes.map((quote) => [quote.data?.alert, quote.children.map((each) => textOf(each))]),
    problems: problems.map(formatProblem),
    first: quotes[0]?.children[0],
  };
}

describe('a quote in a summary says what it is', () => {
  test.each([
    ['> [!NOTE]\n> One\n> two', 'note', ['One\ntwo']],
    ['> [!note]\n> One', 'note', ['One']],
    ['> [!NOTE]  \n> One', 'note', ['One']],
    ['> [!NOTE] One', 'note', ['One']],
    ['> [!NOTE]\n> **One** two', 'note', ['One two']],
    ['> [!NOTE]\n>\n> One\n>\n> Two', 'note', ['One', 'Two']],
    ['> [!DISPUTED]\n> - One\n> - Two', 'disputed', ['OneTwo']],
    ['> One', undefined, ['One']],
    ['> One [!NOTE]', undefined, ['One [!NOTE]']],
  ])('%j', (markdown, alert, blocks) => {
    const { alerts, problems } = read(markdown);
    expect(problems).toEqual([]);
    expect(alerts).toEqual([[alert, blocks]]);
  });

  test.each([
    ['> [!NOTE]\n> One', { line: 2, column: 3 }],
    ['> [!NOTE] One', { line: 1, column: 11 }],
  ])('and its words keep their place: %j', (markdown, start) => {
    const { first } = read(markdown);
    expect(first?.type === 'paragraph' && first.children[0]?.position?.start).toMatchObject(start);
  });
});

test.each(['> [!NOTE]', '> [!NOTE]\n>'])('A note without words is told of: %j', (markdown) => {
  const { alerts, problems } = read(markdown);
  expect(alerts).toEqual([['note', []]]);
  expect(problems).toEqual([
    'x.md:1:1: warning: found "[!NOTE]" without words; write them below it, or delete it (alert)',
  ]);
});

describe('a mark that means nothing is told, and stays in the text:', () => {
  const expected = 'which is shown as it is written; expected "[!NOTE]" or "[!DISPUTED]"';

  test.each([
    ['> [!TIP]\n> One', `x.md:1:1: warning: found "[!TIP]", ${expected} (alert)`],
    [
      '> [!NOTES]\n> One',
      `x.md:1:1: warning: found "[!NOTES]", ${expected}; did you mean "NOTE"? (alert)`,
    ],
    [
      '> [!dispute]\n> One',
      `x.md:1:1: warning: found "[!DISPUTE]", ${expected}; did you mean "DISPUTED"? (alert)`,
    ],
    [
      '- > [!NOTE]\n  > One',
      'x.md:1:3: warning: found "[!NOTE]" within another block; take it out of that, or nothing is made of it (alert)',
    ],
  ])('%j', (markdown, problem) => {
    const { problems, tree, body } = read(markdown);
    expect(problems).toEqual([problem]);
    expect(tree).toEqual(body);
  });

  test('not in a copy, whose words these may be', () => {
    const { records, problems } = contentOf([
      write('articles', 'x', '> [!TIP]\n> One', { markup: true }),
    ]);
    expect(problems).toEqual([]);
    expect(textOf(records.articles[0]?.body)).toBe('[!TIP]\nOne');
  });
});

test('Whatever a quote holds, nothing but the mark is taken out of it.', () => {
  const words = fc.array(fc.constantFrom('one', '*two*', '`three`', '[!NOTE]', '\n', '+ ', '\\'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (some) => {
      const lines = `[!NOTE]\n${some.join(' ')}`.split('\n');
      const { tree, body } = read(lines.map((line) => `> ${line}`).join('\n'));
      const whole = textOf(body).replace(/^\[!NOTE\][ \t]*\n?/, '');
      expect(textOf(tree)).toBe(whole);
    }),
  );
});

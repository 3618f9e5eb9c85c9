import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/content/body/check-body.ts';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { maxNesting } from '../../../src/content/body/parse-limits.ts';
import type { BodyForm } from '../../../src/content/kinds/record-kind.ts';
import { joinTexts } from '../../../src/digest/prose/join-texts.ts';
import type { Problem } from '../../../src/problem.ts';
import { hostileStrings } from '../hostile-strings.ts';
import { richBody } from '../random-records.ts';

const file = 'content/articles/x.md';

function parse(text: string, firstLine = 1) {
  const problems: Problem[] = [];
  const tree = parseMarkdown(file, text, firstLine, problems);
  return { tree, problems };
}

/** Parses and checks a body, as far as it goes. */
function check(text: string, form: BodyForm = { required: true, headings: true }) {
  const { tree, problems } = parse(text, 5);
  if (tree) checkBody(file, { body: tree, firstLine: 5 }, form, problems);
  return { tree, problems };
}

/** Texts of whatever means something to Markdown. */
const mark = fc.constantFrom(
  ...['a', ' ', '\n', '\n\n', '\t', '    ', '*', '_', '~~', '`', '```', '[', ']', '(', ')', '!'],
  ...['[^1]', '[^1]: ', '[a]: b', '<', '>', '> ', '- ', '1. ', '#', '=', '---', '|', '|-|', '\\'],
  ...['&amp;', '&#0;', 'http://a', 'www.a', 'a@b.c', '- [ ] ', ':', '"', '\u00e9', '\ud83d'],
);
const anyMarks = fc.array(mark, { maxLength: 60 }).map((marks) => marks.join(''));

/** As much of a text, again and again, as makes a file of that length. */
function repeat(text: string, length = 200_000): string {
  return text.repeat(length / text.length);
}

function nestedList(levels: number, mark: string): string {
  const indent = ' '.repeat(mark.length + 1);
  return Array.from({ length: levels }, (_, level) => `${indent.repeat(level)}${mark} a`).join(
    '\n',
  );
}

function deepest(tree: Root): number {
  const depthOf = (node: Nodes): number =>
    'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 0;
  return depthOf(tree);
}

/** None may take for ever; the time that vitest allows for a test is the only guard. */
describe('a text that was made to hurt', () => {
  const bombs: Record<string, string> = {
    '200 kB of [': repeat('['),
    '200 kB of ![': repeat('!['),
    '200 kB of ]': repeat(']'),
    '200 kB of *a': repeat('*a '),
    '200 kB of *_': repeat('*_'),
    '200 kB of ~~a': repeat('~~a'),
    '200 kB of **a _b': repeat('**a _b '),
    '200 kB of [^1]': repeat('[^1]'),
    '200 kB of [a](b': repeat('[a](b'),
    '200 kB of ](': repeat(']('),
    '200 kB of <!--': `a ${repeat('<!--')}`,
    '200 kB of <?': `a ${repeat('<?')}`,
    '200 kB of <a href="': `a ${repeat('<a href="')}`,
    '200 kB of |a': repeat('|a'),
    '200 kB of backticks of every length': Array.from({ length: 630 }, (_, n) =>
      '`'.repeat(n),
    ).join(' '),
    'a thousand of < and 200 kB behind them': `${'<!-- '.repeat(1000)}${repeat('a ')}`,
    'a thousand of [ and 200 kB behind them': `${'['.repeat(1000)}${repeat('a ')}`,
    'a thousand of [a](b " and 200 kB behind them': `${'[a](b "'.repeat(1000)}${repeat('a ')}`,
    '16 kB behind an open bracket': `[${repeat('a ', 16_000)}`,
    'a list of 600 levels by indentation': nestedList(600, '-'),
    'a numbered list of 600 levels by indentation': nestedList(600, '1.'),
    'a list of 600 levels in one line': repeat('- ', 1200),
    '4,000 of >': '>'.repeat(4000),
    '4,000 of > in front of a line across the page': `${'>'.repeat(4000)}---`,
    '4,000 footnotes in each other': repeat('[^a]: ', 24_000),
    'quotes, lists and footnotes in each other': repeat('> - 1. [^a]: '),
    '30,000 of * on either side': `${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`,
    '60 columns of nothing, and a list': `${'\t'.repeat(60)}- - - - - - - - a`,
  };

  test.each(Object.entries(bombs))('%s ends in a tree or a problem', (_, text) => {
    const { tree, problems } = check(text);
    if (tree) expect(deepest(tree)).toBeLessThan(500);
    else expect(['nesting', 'table-size']).toContain(problems[0]?.ruleId);
  });

  /** The worst that fits into the lines of one record. */
  const crowds: Record<string, string> = {
    'an underlined heading': 'a\n=\n',
    'a quote with a blank line': '> a\n\n',
    'a line that goes on with a quote': 'a\n',
    'a footnote': '[^a]: a\n',
  };

  test.each(Object.entries(crowds))('5,000 lines of %s are parsed', (_, line) => {
    const lines = line.split('\n').length - 1;
    const text = `> a\n|a|b|\n|-|-|\n${line.repeat(4990 / lines)}`;
    const { tree, problems } = parse(text);
    expect(tree !== undefined || problems.length > 0).toBe(true);
  });

  test.each(hostileStrings.map((text) => [text.slice(0, 30), text]))(
    'is a tree or a problem where it is %j',
    (_, text) => {
      for (const body of [text, `> ${text}`, `- ${text}`, `[a](${text})`, `[^1]: ${text}`]) {
        const { tree, problems } = check(body);
        expect(tree !== undefined || problems.length > 0).toBe(true);
      }
    },
  );

  test('never throws, whatever marks it is made of', () => {
    fc.assert(
      fc.property(anyMarks, (text) => {
        const { tree } = check(text);
        expect(tree).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('the parser that leaves out what a text cannot need', () => {
  const all = remark().use(remarkGfm, { singleTilde: false });
  /** What is left when the texts lose their places, which remark has not for all of them. */
  const withoutTextPlaces = (tree: Root): unknown =>
    JSON.parse(JSON.stringify(joinTexts(tree)), (_, value) =>
      value?.type === 'text' || value?.type === 'link' ? { ...value, position: undefined } : value,
    );

  test('makes the tree that all of GFM makes, whatever the text', () => {
    const piece = fc.oneof(
      anyMarks,
      fc.constantFrom(
        'a\n:-\nb',
        'a\n-:',
        'a | b\n- | -\n',
        '|a|\n|-|',
        'WWW.A.example',
        'HTTP://a.b',
      ),
      fc.constantFrom(
        'ftp://a.b',
        'mailto:a@b.c',
        'xmpp:a@b.c/d',
        'a\\@b.c',
        'www\\.a.b',
        'a.b.c',
        '- - -',
      ),
      fc.constantFrom(
        '- [x] a',
        '~~a~~ ~b~',
        '[^1]\n\n[^1]: a',
        'http\\://a.b',
        'https&#58;//a.b',
        '\n\n',
      ),
    );
    const text = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, richBody), (text) => {
        const { tree } = parse(text);
        fc.pre(tree !== undefined);
        if (tree) expect(withoutTextPlaces(tree)).toEqual(withoutTextPlaces(all.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nesting', () => {
  const quotes = (levels: number) => `${'> '.repeat(levels)}a`;
  const list = (levels: number) => nestedList(levels, '-');
  const emphasis = (levels: number) =>
    Array.from({ length: levels }, (_, level) => (level % 2 ? '**' : '*')).reduce(
      (text, mark) => `${mark}a ${text} b${mark}`,
      'a',
    );
  const footnotes = (levels: number) => `a[^a]\n\n${'[^a]: '.repeat(levels)}a`;

  test.each(Object.entries({ quotes, list, emphasis, footnotes }))(
    `of %s is accepted ${maxNesting} deep, and refused one deeper`,
    (_, nest) => {
      const rulesOf = (levels: number) =>
        check(nest(levels), { required: true, headings: false, footnotes: true }).problems.map(
          ({ ruleId }) => ruleId,
        );
      expect(rulesOf(maxNesting)).toEqual([]);
      expect(rulesOf(maxNesting + 1)).toEqual(['nesting']);
    },
  );

  test('counts kinds together', () => {
    const text = `${'> '.repeat(8)}${'- '.repeat(8)}*a*`;
    expect(check(text).problems.map(({ ruleId }) => ruleId)).toEqual(['nesting']);
  });

  test('is told with the line of the file', () => {
    expect(check(`a\n\n${quotes(17)}`).problems).toMatchObject([{ line: 7, column: 1 }]);
    expect(check(`a\n\na ${emphasis(17)}`).problems).toMatchObject([{ line: 7, column: 59 }]);
  });

  test('is not seen in a line across the page', () => {
    for (const line of ['* '.repeat(30), '- '.repeat(30), `> ${'* '.repeat(30)}`]) {
      expect(check(`a\n\n${line}\n`).problems).toEqual([]);
    }
  });

  test('does not count marks of one paragraph for the next', () => {
    const paragraph = '['.repeat(1000);
    expect(check(`${paragraph}\n\n${paragraph}\n \t\n${paragraph}`).problems).toEqual([]);
    expect(check(`${paragraph}\n[`).problems).toMatchObject([{ line: 6, ruleId: 'nesting' }]);
  });
});

describe('a position', () => {
  test('is that in the file, for any body and any front matter above it', () => {
    const word = fc.stringMatching(/^[a-z\u00e9\u6e2f\u{1f6a2}]{1,6}$/u);
    const block = fc.oneof(
      word,
      word.map((word) => `> ${word}`),
      word.map((word) => `- *${word}*\n- ${word}`),
      word.map((word) => `## ${word}`),
      word.map((word) => `[${word}](${word})`),
      word.map((word) => `| a |\n|---|\n| ${word} |`),
      word.map((word) => `\t${word}`),
    );
    fc.assert(
      fc.property(fc.array(block), fc.integer({ min: 1, max: 20 }), (blocks, firstLine) => {
        const text = blocks.join('\n\n');
        const lines = ['', ...Array(firstLine - 1).fill(''), ...text.split('\n')];
        const { tree } = parse(text, firstLine);
        expect(tree).toBeDefined();
        if (!tree) return;
        visit(tree, 'text', ({ value, position }) => {
          const { start, end } = position ?? {};
          expect(lines[start?.line ?? 0]?.slice((start?.column ?? 0) - 1)).toMatch(
            new RegExp(`^${value}`, 'u'),
          );
          expect((end?.column ?? 0) - (start?.column ?? 0)).toBe(value.length);
        });
      }),
    );
  });
});

describe('a copy', () => {
  const textOf = (text: string) => {
    const values: string[] = [];
    visit(parse(text).tree ?? { type: 'root', children: [] }, 'text', ({ value }) => {
      values.push(value);
    });
    return values.join('');
  };

  test('keeps its quotation marks, dashes and dots', () => {
    const words = `"straight" 'quotes' -- and --- dashes... \u201ccurly\u201d \u2018ones\u2019 \u2013 \u2014`;
    expect(textOf(words)).toBe(words);
  });

  test('keeps a single tilde', () => {
    expect(textOf('about ~5 or ~6 ships')).toBe('about ~5 or ~6 ships');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/content/body/check-body.ts';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { type Kind, kinds, recordKinds } from '../../../src/content/kinds.ts';
import type { Problem } from '../../../src/problem.ts';

/** What is wrong with a body that starts on line 5. */
function check(text: string, kind: Kind = 'articles'): Problem[] {
  const problems: Problem[] = [];
  const tree = parseMarkdown('x.md', text, 5, problems);
  if (tree) checkBody('x.md', { body: tree, firstLine: 5 }, recordKinds[kind].body, problems);
  return problems;
}

function rulesOf(text: string, kind?: Kind): string[] {
  return check(text, kind).map(({ ruleId }) => ruleId);
}

/** Ways to write one character of an address so that Markdown reads it as that character. */
const disguises: readonly ((character: string) => string)[] = [
  (character) => (character === ':' ? '\\:' : character),
  (character) => `&#${character.codePointAt(0)};`,
  (character) => `&#000${character.codePointAt(0)};`,
  (character) => `&#x${character.codePointAt(0)?.toString(16)};`,
  (character) => `&#X${character.codePointAt(0)?.toString(16).toUpperCase()};`,
  (character) => (character === ':' ? '&colon;' : character),
  (character) => character.toUpperCase(),
];
/** What browsers drop from an address, or from the start of it. */
const dropped = fc.constantFrom(
  '',
  '',
  '',
  '&Tab;',
  '&NewLine;',
  '&#9;',
  '&#10;',
  '&#13;',
  '&#xA;',
);
const droppedFirst = fc.constantFrom('', '', '&#32;', '&#x20;&Tab;', '&nbsp;', '&#1;', '&#8203;');

const scheme = fc
  .oneof(
    fc.constantFrom('javascript', 'data', 'vbscript', 'file', 'ftp', 'blob', 'tel', 'ws', 'a'),
    fc.stringMatching(/^[a-z][a-z0-9+.-]{0,12}$/),
  )
  .filter((scheme) => !['http', 'https', 'mailto'].includes(scheme));

/** An address that a browser takes for one of that scheme, written so that it does not look like it. */
const disguised = scheme.chain((scheme) =>
  fc
    .tuple(
      droppedFirst,
      fc.array(fc.tuple(fc.constantFrom(...disguises), dropped), {
        minLength: scheme.length + 1,
        maxLength: scheme.length + 1,
      }),
      fc.constantFrom('x', '//example.com/', 'alert&lpar;1&rpar;', ''),
    )
    .map(([first, ways, rest]) => {
      const letters = [...scheme, ':'].map((letter, index) => {
        const [disguise, behind] = ways[index] ?? [(same: string) => same, ''];
        return `${disguise(letter)}${letter === ':' ? '' : behind}`;
      });
      return `${first}${letters.join('')}${rest}`;
    }),
);

/** An address on the web; what fast-check adds to one takes it seconds. */
const webUrl = fc.webUrl().map((url) => `${url}?a=b:c&d=%20#e/f`);

const contexts: Record<string, (url: string) => string> = {
  'a link': (url) => `Ships and [wares](${url}).`,
  'a link in angle brackets': (url) => `Ships and [wares](<${url}> "title").`,
  'a definition': (url) => `Ships and [wares].\n\n[wares]: ${url}`,
  'a definition that is not used': (url) => `Ships.\n\n[wares]: <${url}> 'title'`,
  'a link in a footnote': (url) => `Ships[^1].\n\n[^1]: [wares](${url})`,
  'a link in a table': (url) => `| ships |\n|---|\n| [wares](${url}) |`,
  'a link around an image': (url) => `[![A ship](ship.svg)](${url})`,
  'an image': (url) => `![A ship](${url})`,
};

describe('an address with a scheme other than http, https and mailto', () => {
  test.each(Object.entries(contexts))('is refused in %s, however it is disguised', (_, write) => {
    fc.assert(
      fc.property(disguised, (url) => {
        const rules = rulesOf(write(url));
        expect(rules.some((rule) => rule === 'link-address' || rule === 'image-external')).toBe(
          true,
        );
      }),
    );
  });

  test('is refused in angle brackets alone', () => {
    const scheme = fc
      .stringMatching(/^[a-zA-Z][a-zA-Z0-9+.-]{1,12}$/)
      .filter((scheme) => !/^(https?|mailto)$/i.test(scheme));
    fc.assert(
      fc.property(scheme, (scheme) => {
        expect(rulesOf(`Ships <${scheme}:x> and wares.`)).toEqual(['link-address']);
      }),
    );
  });
});

describe('an address', () => {
  test('within the project is accepted', () => {
    const name = fc.stringMatching(/^[a-z0-9_.-]{1,8}$/);
    const path = fc.array(fc.oneof(fc.constant('..'), name), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(path, (names) => {
        expect(rulesOf(`[Ships](${names.join('/')}) and ![a ship](<${names.join('/')}>)`)).toEqual(
          [],
        );
      }),
    );
  });

  test('on the web is accepted for a link, and refused for an image', () => {
    fc.assert(
      fc.property(webUrl, (url) => {
        expect(rulesOf(`[Ships](<${url}>)`)).toEqual([]);
        expect(rulesOf(`![A ship](<${url}>)`)).toEqual(['image-external']);
      }),
    );
  });

  test('that is no link is left alone', () => {
    const text =
      'Write `javascript:alert(1)` or javascript:alert(1) or \\[a](data:x) or //example.com.';
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('raw HTML', () => {
  test('is refused wherever it stands, with its place', () => {
    expect(check('Ships <b>and</b> wares.\n\n> <i>\n')).toMatchObject([
      { line: 5, column: 7, ruleId: 'raw-html' },
      { line: 5, column: 13, ruleId: 'raw-html' },
      { line: 7, column: 3, ruleId: 'raw-html' },
    ]);
  });

  test('is accepted as text', () => {
    expect(rulesOf('Ships \\<b> and `<b>`, &lt;b&gt;, 1 < 2 > 0.\n\n```\n<b>\n```')).toEqual([]);
  });
});

describe('the form of a body', () => {
  const required = ['digest', 'articles', 'documents', 'posts', 'events'];
  const withHeadings = ['digest', 'articles', 'documents'];
  const long = ['digest', 'articles', 'documents', 'posts', 'events', 'tracks'];

  test.each(kinds)('of %s is that of the record reference', (kind) => {
    const missing = required.includes(kind) ? ['body-missing'] : [];
    expect(rulesOf('', kind)).toEqual(missing);
    expect(rulesOf(' \n\t\n', kind)).toEqual(missing);
    expect(rulesOf('A paragraph\nof two *lines*.', kind)).toEqual([]);
    expect(rulesOf('Two.\n\nParagraphs.', kind)).toEqual(long.includes(kind) ? [] : ['body-form']);
    expect(rulesOf('## Heading', kind)).toEqual(withHeadings.includes(kind) ? [] : ['body-form']);
  });

  test('puts a missing body where it would start', () => {
    expect(check('')).toMatchObject([{ line: 5, column: 1 }]);
  });

  test('finds a heading in a quote, once', () => {
    expect(check('> # Ships', 'posts')).toMatchObject([
      { line: 5, column: 3, ruleId: 'body-form' },
    ]);
  });
});

describe('headings', () => {
  test('may go down by one rank and up by any', () => {
    expect(rulesOf('## a\n### b\n#### c\n## d\n### e\n## f')).toEqual([]);
  });

  test.each(['# a', '### a', '## a\n#### b', '## a\n# b', 'a\n='])(
    'in another order are refused: %j',
    (text) => {
      expect(rulesOf(text)).toEqual(['heading-order']);
    },
  );
});

describe('a table', () => {
  const row = (cells: number, mark = 'a') => `${`|${mark}`.repeat(cells)}|\n`;

  test('may have 2,000 cells, and not more', () => {
    const table = (rows: number) => row(10) + row(10, '-') + row(10).repeat(rows - 1);
    expect(rulesOf(table(200))).toEqual([]);
    expect(rulesOf(table(201))).toEqual(['table-size']);
  });

  test('counts the cells that are filled up to the width of the header', () => {
    const table = (rows: number) => row(100) + row(100, '-') + '|\n'.repeat(rows - 1);
    expect(rulesOf(table(20))).toEqual([]);
    expect(rulesOf(table(21))).toEqual(['table-size']);
  });
});

describe('a hidden character', () => {
  test.each(['&#x202e;', '&#8238;', '&#X2066;'])('is found behind %s', (entity) => {
    expect(rulesOf(`Ships ${entity} and wares.`)).toEqual(['bidi-control']);
    expect(rulesOf(`[Ships](x.md "${entity}")`)).toEqual(['bidi-control']);
    expect(rulesOf(`![Ships${entity}](x.svg)`)).toEqual(['bidi-control']);
    expect(rulesOf(`\`\`\`a${entity}\nx\n\`\`\``)).toEqual(['bidi-control']);
  });

  test('is not found where the escape is text', () => {
    expect(rulesOf('Ships `&#x202e;` and \\&#x202e;.')).toEqual([]);
  });

  test('is told once, not again where the text of the file has told of it', () => {
    const problems: Problem[] = check('Ships \u202e and wares.');
    const tree = parseMarkdown('x.md', 'Ships \u202e and wares.', 5, []);
    if (tree) checkBody('x.md', { body: tree, firstLine: 5 }, recordKinds.articles.body, problems);
    expect(problems).toHaveLength(1);
  });
});

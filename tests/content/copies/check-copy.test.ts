import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFile } from '../../../src/content/files/read.ts';
import { parseRecord } from '../../../src/content/parse-record.ts';
import { shownText } from './shown-text.ts';
import { anyWireText } from './wire-texts.ts';

const front = `title: Example and Sample meet
titleBy: source
agency: Sample Wire
published: 2025-11-23
language: en
rights: {holder: Sample Wire}
reproduce: full`;
const firstLine = front.split('\n').length + 3;

function parse(text: string, keys = '') {
  const path = 'content/articles/wire.md';
  const bytes = Buffer.from(`---\n${front}\n${keys}---\n${text}`);
  const record = parseRecord(sourceFile({ kind: 'articles', id: 'wire', path }, bytes));
  const told = record.problems.filter(({ ruleId }) => ruleId === 'copy');
  return { record, told };
}

/** What is told of a text: `line:column`, whether it is an error, what was found, and what is to be written. */
function told(text: string, keys = ''): string[] {
  const shift = keys === '' ? 0 : 1;
  return parse(text, keys).told.map(({ line, column, fatal, reason }) => {
    const [, found, written] =
      /^found "(.*?)", which .*?(?:write "(.*?)"(?: for|,|$)|$)/s.exec(reason) ?? [];
    const kind = fatal ? ' error' : '';
    return `${line - firstLine - shift + 1}:${column}${kind} ${found}${written ? ` → ${written}` : ''}`;
  });
}

describe('what readers would not see of a copy is told', () => {
  test.each<[string, string[]]>([
    ['Spring of\n\n2024. It was cold.\n\n3. The third', ['3:1 2024. → 2024\\.', '5:1 3. → 3\\.']],
    ['1. FC Example won', ['1:1 1. → 1\\.']],
    ['1. One\n1. Two', ['2:1 1. → 1\\.']],
    ['1) One\n2) Two', ['1:1 1) → 1\\)']],
    ['- 5\n- two', ['1:1 - → \\-']],
    ['__ada__ wrote', ['1:1 __ada__ → \\_\\_ada\\_\\_']],
    ['def __init__ (x)', ['1:5 __init__ → \\_\\_init\\_\\_']],
    ['It is 2 *x* 3', ['1:9 *x* → \\*x\\*']],
    ['y = *x* + 3', ['1:5 *x* → \\*x\\*']],
    ['2 *width* 3', ['1:3 *width* → \\*width\\*']],
    ['Delete *.txt,*.md', ['1:8 *.txt,* → \\*.txt,\\*']],
    ['C:\\_temp\\*x', ['1:3 \\ → \\\\_', '1:9 \\ → \\\\*']],
    ['so \\d+\\.\\d', ['1:7 \\ → \\\\.']],
    ['\u00af\\_(x)', ['1:2 \\ → \\\\_']],
    ['+ 4 goals\n+ 2 more', ['1:1 + → \\+']],
    ['- 5 degrees', ['1:1 - → \\-']],
    ['# 7 on the list', ['1:1 # → \\#']],
    ['One\n---', ['2:1 --- → \\---']],
    ['One\n===', ['2:1 === → \\===']],
    ['One\n\n* * *', ['3:1 * * * → \\* * *']],
    ['> 40 tonnes', ['1:1 > → \\>']],
    ['a | b\n-|-\n1 | 2', ['2:1 -|- → \\-|-']],
    ['a | b\n-|-\n1 | 2 | 3', ['2:1 -|- → \\-|-', '3:7 error | 3']],
    ['One\n\n    indented', ['3:5 indented']],
    ['One\n\n\tindented', ['3:2 indented']],
    ['A `word`', ['1:3 `word` → \\`word`']],
    ['@_ada_ wrote', ['1:2 _ada_ → \\_ada\\_']],
    ['5*3*2', ['1:2 *3* → \\*3\\*']],
    ['*12*', ['1:1 *12* → \\*12\\*']],
    ['~~gone~~', ['1:1 ~~gone~~ → \\~\\~gone\\~\\~']],
    ['a\\s \\\\server', ['1:5 \\ → \\\\\\']],
    ['One &copy; two', ['1:5 &copy; → \\&copy;']],
    [
      '[Source]: https://press.example/',
      ['1:1 error [Source]: https://press.example/ → \\[Source]: https://press.example/'],
    ],
    [
      '[a][b] c\n\n[b]: https://d.example/',
      ['1:1 [a][b] → \\[a][b]', '3:1 [b]: https://d.example/ → \\[b]: https://d.example/'],
    ],
    ['<https://a.example>', ['1:1 <https://a.example> → <https\\://a.example>']],
    ['One\\\ntwo', ['1:4 \\ → \\\\']],
    ['- [ ] One\n- two', ['1:3 [ ] → \\[ ]']],
    ['```js\nOne\n```', ['1:1 ``` → \\`\\`\\`', '1:4 error js']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('of a backslash that nothing asks for, and of the others of its paragraph', () => {
    expect(told('\\\\server\\share\\_old\\*.txt\n\n5 \\* 3\\*2').length).toBe(3);
  });
});

test('in a post, a word between underscores is taken for a handle', () => {
  const file = { kind: 'posts', id: 'post', path: 'content/posts/post.md' } as const;
  const front = 'author: a\nplatform: X\ndate: 2025-11-23\ndateBasis: stated\nquotedIn: b';
  const toldOf = (text: string) =>
    parseRecord(sourceFile(file, Buffer.from(`---\n${front}\n---\n${text}`)))
      .problems.filter(({ ruleId }) => ruleId === 'copy')
      .map(({ reason }) => /^found "(.*?)",/.exec(reason)?.[1]);
  expect(toldOf('_ada_ said __ada__ and *so*')).toEqual(['_ada_', '__ada__']);
});

describe('what is structure, or an escape, is not told', () => {
  test.each([
    ['1. One\n2. Two\n3. Three'],
    ['- One\n- Two'],
    ['One\n\n## Two\n\n### Three'],
    ['Both called it **fair**, (*very*) _fair_, what *I* want; in 2024 *he* left.'],
    ['- One\n- Two\n\n* 5 ships\n* fish'],
    ['C:\\\\_temp\\\\*x and \\\\\\server\\a\n\n\u00af\\\\\\_(x)\\_/\u00af'],
    ['One\ntwo  \nthree'],
    ['5\\*3\\*2 \\_a\\_ \\&copy; \\[a\\](b) \\<b>'],
    ['2024\\. It was\n\n\\+ 4 goals\n\n\\# 7\n\n\\> 40 tonnes\n\nOne\n\\---'],
    ['Costs: ~5 %, A*, 5 * 3, snake_case, AT&T, a > b, C:\\dir [sic] https://a.example/b_c_d'],
    ['![Two hands](../../public/a.png "Photo: own")'],
  ])('%j', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('nor any structure, where the source is said to have it', () => {
    const text =
      '> One\n\n3. Two\n\nThree\n---\n\n    four\n\n[five](https://a.example/) `six`\\\n~~seven~~';
    expect(told(text)).not.toEqual([]);
    expect(told(text, 'markup: true\n')).toEqual([]);
  });

  test('but signs and words that are lost are', () => {
    expect(told('3. One\n3. @_ada_ &copy;\n\n[a]: b', 'markup: true\n')).toEqual([
      '2:1 3. → 3\\.',
      '2:5 _ada_ → \\_ada\\_',
      '2:11 &copy; → \\&copy;',
      '4:1 error [a]: b → \\[a]: b',
    ]);
  });
});

/** The signs of a text, and whether each is the first of its line. */
function signsOf(text: string): { sign: string; at: number; isFirst: boolean }[] {
  return [...text.matchAll(/\S/gu)].map(({ 0: sign, index }) => {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    return { sign, at: index, isFirst: /^(?:\s|#|[-*]\s|\d+[.)]\s)*$/.test(line) };
  });
}

/**
 * Whether readers see all signs of a text in its order, but for those that may go: backslashes before
 * punctuation, emphasis that no letters stand on both sides of, bullets and heading marks.
 */
function isSeen(text: string, shown: string): boolean {
  const seen = shown.replace(/\s+/g, '');
  let at = 0;
  for (const { sign, at: offset, isFirst } of signsOf(text)) {
    const isSame = seen.startsWith(sign, at);
    const [before = ' '] = /[^*_](?=[*_]*$)/u.exec(text.slice(0, offset)) ?? [];
    const [behind = ' '] = /[^*_]/u.exec(text.slice(offset + 1)) ?? [];
    const isInWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
    const mayGo =
      (sign === '\\' &&
        /\\|[!-/:-@[-`{-~]$/.test(
          text.slice(Math.max(0, offset - 1), offset) + text.charAt(offset + 1),
        )) ||
      (/[*_]/.test(sign) && !isInWord) ||
      (isFirst && /[-*#]/.test(sign));
    if (isSame) at += sign.length;
    else if (!mayGo) return false;
  }
  return at === seen.length;
}

describe('for any text', () => {
  test('readers see it sign for sign, or something is told', () => {
    fc.assert(
      fc.property(anyWireText, (text) => {
        const { record, told } = parse(text);
        fc.pre(
          record.front !== undefined &&
            !record.problems.some(({ ruleId }) => ruleId === 'raw-html'),
        );
        if (record.front === undefined || told.length > 0) return;
        expect([text, isSeen(text, shownText(record))]).toEqual([text, true]);
      }),
      { numRuns: 3000 },
    );
  });

  test('nothing is told where readers see exactly its words, but of structure', () => {
    fc.assert(
      fc.property(anyWireText, (text) => {
        const { record, told } = parse(text);
        fc.pre(record.front !== undefined);
        if (record.front === undefined) return;
        if (text.replace(/\s+/g, ' ').trim() !== shownText(record)) return;
        for (const { reason } of told) expect(reason).toMatch(/indented|numbered list/);
      }),
      { numRuns: 1000 },
    );
  });
});

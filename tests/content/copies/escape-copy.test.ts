import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { escapeCopy } from '../../../src/content/copies/escape-copy.ts';
import { shownText } from './shown-text.ts';
import { anyWireText } from './wire-texts.ts';

const manner = { hasMarkup: false, hasHeadings: true };

function shownOf(text: string): string {
  const body = parseMarkdown('content/articles/wire.md', text, 1, []);
  return body ? shownText({ body }) : '';
}

const bare = (text: string) => text.replace(/\s+/g, '');

describe('a text that is escaped', () => {
  test.each([
    [
      'Spring of\n\n2024. It was cold.\n\n3. The third',
      'Spring of\n\n2024\\. It was cold.\n\n3\\. The third',
    ],
    ['\\\\server\\share\\_old\\*.txt', '\\\\\\server\\share\\\\_old\\\\*.txt'],
    ['[Source]: https://press.example/', '\\[Source]: https://press.example/'],
    ['One\n\n    two\n\tthree', 'One\n\ntwo\nthree'],
    ['a | b\n-|-\n1 | 2', 'a | b\n\\-|-\n1 | 2'],
    ['> One\n> two', '\\> One\n\\> two'],
    ['***', '\\***'],
    ['@_ada_ &copy; 5*3*2', '@\\_ada\\_ \\&copy; 5\\*3\\*2'],
    ['```js\nOne\n```', '\\`\\`\\`js\nOne\n\\`\\`\\`'],
    ['<!-- gone --> One', '\\<!-- gone --> One'],
    ['www.a.example&copy; b', 'www\\.a.example\\&copy; b'],
    ['https://a.example&copy;.', 'https\\://a.example\\&copy;.'],
    ['f@a.example&lt;', 'f\\@a.example\\&lt;'],
    ['C:\\_temp\\*x', 'C:\\\\_temp\\\\*x'],
    ['\u00af\\_(x)_/\u00af', '\u00af\\\\\\_(x)\\_/\u00af'],
    ['1) One\n2) Two', '1\\) One\n2\\) Two'],
    ['1. One\n2. Two\n\n*both*', '1. One\n2. Two\n\n*both*'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeCopy(text, manner)).toBe(escaped);
  });

  test('of a post has no heading', () => {
    expect(escapeCopy('## Two', { ...manner, hasHeadings: false })).toBe('\\## Two');
  });

  test('keeps the structure that the source is said to have', () => {
    const text = '> *One*\n\n[two](https://a.example/)';
    expect(escapeCopy(`${text} &copy;`, { ...manner, hasMarkup: true })).toBe(`${text} \\&copy;`);
  });

  test('shows the signs that it had, on as many lines, and has nothing left to escape', () => {
    fc.assert(
      fc.property(anyWireText, (text) => {
        const escaped = escapeCopy(text, manner);
        // Without structure that is left as it is, every sign but an escape that was one already is shown.
        fc.pre(!/[*_\\]|^\s*(?:#|[-*]|1[.)])|> *(?:#|[-*]|1[.)])/m.test(text));
        expect(escaped && bare(shownOf(escaped))).toBe(bare(text));
        expect(escaped?.split('\n').length).toBe(text.split('\n').length);
        expect(escaped && escapeCopy(escaped, manner)).toBe(escaped);
      }),
      { numRuns: 250 },
    );
  });

  test('can be made of any text but for backslashes at the start of a word with other marks', () => {
    fc.assert(
      fc.property(anyWireText, (text) => {
        fc.pre(!/(?<!\S)\\+[\p{L}\p{N}]\S*[!-/:-@[-`{-~]/u.test(text));
        const escaped = escapeCopy(text, manner);
        expect([text, escaped !== undefined]).toEqual([text, true]);
        expect(escaped && escapeCopy(escaped, manner)).toBe(escaped);
      }),
      { numRuns: 250 },
    );
  });
});

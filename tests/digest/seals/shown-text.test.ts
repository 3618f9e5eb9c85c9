import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText } from '../../../src/digest/seals/shown-text.ts';
import { bodyOf } from '../bodies.ts';

const shown = (markdown: string) => shownText(bodyOf(markdown), false);

describe('the text of a copy as it is shown', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['one paragraph in several lines', 'One\ntwo.', 'One two.'],
    ['a line that is broken on purpose', 'One\\\ntwo', 'One\ntwo'],
    [
      'markup',
      '## Head\n\n*One* **two** `three` [four](https://a.example "five")',
      'Head\n\nOne two three four',
    ],
    ['items', '- One\n- Two\n\n  Three', 'One\n\nTwo\n\nThree'],
    ['numbered items', '3. One\n3. Two', '3. One\n\n4. Two'],
    ['tasks', '- [x] One\n- [ ] Two', '[x] One\n\n[ ] Two'],
    ['quotes', '> One\n>\n> two', 'One\n\ntwo'],
    ['cells', '| One | two |\n| - | - |\n| three | four |', 'One\n\ntwo\n\nthree\n\nfour'],
    ['code', '```\none\n  two\n```', 'one\ntwo'],
    ['a page of the original', 'One.\n\n<!-- page 2 -->\n\nTwo.', 'One.\n\nTwo.'],
    ['entities', 'Fish &amp; chips &copy;', 'Fish & chips ©'],
    ['white space', 'One   two\t three', 'One two three'],
    ['other kinds of space, which stay', 'One\u00a0two\u3000three', 'One\u00a0two\u3000three'],
    ['nothing', '', ''],
  ])('has the words and signs of %s', (_, markdown, text) => {
    expect(shown(markdown)).toBe(text);
  });

  test.each([
    ['2024. It was.', '2024\\. It was.'],
    ['One - two', 'One \\- two'],
    ['a_b', 'a\\_b'],
    ['AT&T', 'AT&amp;T'],
  ])('is the same where signs are escaped that were shown before: %s', (plain, escaped) => {
    expect(shown(escaped)).toBe(shown(plain));
  });

  test('has the lines of a post', () => {
    expect(shownText(bodyOf('One  \ntwo\nthree'), true)).toBe('One\ntwo\nthree');
  });

  test('is made in linear time, and is tidy, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (markdown) => {
        const text = shown(markdown.replaceAll('<', '').replaceAll('\0', ''));
        expect(text).not.toMatch(/^[ \t\n]|[ \t\n]$|[ \t]{2}|\n{3}/);
      }),
    );
    expect(shown('x '.repeat(100_000)).length).toBe(199_999);
  });
});

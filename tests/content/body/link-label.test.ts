import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { linkLabel } from '../../../src/content/body/link-label.ts';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';

/** The links of a line of Markdown that begins with a link, and what the first one shows. */
function readLink(label: string) {
  const body = parseMarkdown('x.md', `[${label}](../articles/a.md) "a \`word\`"`, 1, []);
  const [paragraph] = body?.children ?? [];
  const [link] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return link?.type === 'link' ? { url: link.url, text: textOf(link) } : undefined;
}

test.each([
  ['The [Wire]', 'The \\[Wire\\]'],
  [
    '](http://elsewhere.example) <b>',
    '\\](http://elsewhere.example) \\<b\\>'.replace('http:', 'http\\:'),
  ],
  ['Smith & Sons &amp;', 'Smith & Sons \\&amp;'],
  ['Port Wire', 'Port Wire'],
])('%s is written %s', (words, label) => {
  expect(linkLabel(words)).toBe(label);
});

test('whatever the words are, they are the label of that one link, sign for sign', () => {
  const pieces = [
    '[',
    ']',
    '(',
    ')',
    '\\',
    '`',
    '*',
    '_',
    '<b>',
    '](x)',
    '[^1]',
    '&lt;',
    '![',
    '~~',
  ];
  const word = fc.oneof(
    fc.constantFrom(...pieces, 'http://a.example', 'www.a.example', 'a@b.example', '"', ' '),
    fc.string({ maxLength: 4, unit: 'grapheme-ascii' }),
  );
  const words = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((some) => some.join('').trim())
    .filter((some) => some !== '');
  fc.assert(
    fc.property(words, (some) => {
      expect(readLink(linkLabel(some))).toEqual({ url: '../articles/a.md', text: some });
    }),
  );
});

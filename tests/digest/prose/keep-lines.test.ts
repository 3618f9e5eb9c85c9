import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { keepLines } from '../../../src/digest/prose/keep-lines.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { plainText } from '../../../src/outputs/text/plain-text.ts';

function render(markdown: string) {
  const tree = parseMarkdown('content/posts/x.md', markdown, 1, []);
  if (!tree) throw new Error('the text is no Markdown');
  return renderProse(keepLines(tree));
}

describe('the lines of a post', () => {
  test.each([
    ['One\ntwo', '<p>One<br>\ntwo</p>'],
    ['One\n*two\nthree*', '<p>One<br>\n<em>two<br>\nthree</em></p>'],
    ['One  \ntwo', '<p>One<br>\ntwo</p>'],
    ['One\n\ntwo', '<p>One</p>\n<p>two</p>'],
    ['One', '<p>One</p>'],
  ])('of %j stay lines', (markdown, html) => {
    expect(render(markdown).trim()).toBe(html);
  });

  test('are those of its plain text, too', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const lines = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (words) => {
        expect(plainText(render(words.join('\n')))).toBe(words.join('\n'));
      }),
    );
  });
});

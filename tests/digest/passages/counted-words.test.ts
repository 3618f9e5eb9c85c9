import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { countedWords, lengthOf } from '../../../src/digest/passages/counted-words.ts';
import { anyText } from '../random-texts.ts';

const count = (text: string) => countedWords(text).length;

describe('the length of a text', () => {
  test.each([
    ['Two words, 3 numbers.', 4],
    ['Donaudampfschifffahrtskapitän', 1],
    ['\u65e5\u672c\u8a9e\u306e\u6587', 3],
    ['a'.repeat(3000), 500],
    [`One ${'\u{1f6a2}'.repeat(12)} two`, 4],
    ['\u{1f6a2} '.repeat(20), 20],
    ['-.--..--'.repeat(30), 40],
    ['One \u2013 two ... "three"!', 3],
  ])('of %j is %d words', (text, words) => {
    expect(count(text)).toBe(words);
  });

  test('has code in it', () => {
    const body = parseMarkdown(
      'content/articles/a.md',
      'One two.\n\n    three four\n    five',
      1,
      [],
    );
    expect(body && lengthOf(body)).toBe(5);
  });

  test('is told in pieces that follow each other and cut no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const word of countedWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(word.end - 1, word.end + 1)).not.toMatch(
            /^[\ud800-\udbff][\udc00-\udfff]/,
          );
          end = word.end;
        }
      }),
    );
  });
});

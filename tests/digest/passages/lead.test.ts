import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedWords } from '../../../src/digest/passages/counted-words.ts';
import { leadLength } from '../../../src/digest/passages/lead.ts';
import type { Match } from '../../../src/digest/quotation/find-quotation.ts';
import { readSourceText } from '../../../src/digest/quotation/source-text.ts';

import { anyText } from '../random-texts.ts';
import { record } from '../records.ts';

/** What an excerpt shows of the first paragraph of a body, in which some words are cited. */
function leadOf(body: string, { words, cited = [] }: { words?: number; cited?: string[] } = {}) {
  const keys = words === undefined ? {} : { excerpt: { words } };
  const article = record('articles', body, { reproduce: 'excerpt', ...keys });
  const source = readSourceText(article.body);
  const matches = cited.map((each): Match => {
    const start = source.text.indexOf(each);
    return [{ start, end: start + each.length }];
  });
  const text = source.text.split('\n\n')[0] ?? '';
  return text.slice(0, leadLength(article, source, matches)).trimEnd();
}

/** Sentences of four words. */
const sentences = (count: number) =>
  Array.from({ length: count }, (_, index) => `Boat ${index} came in.`).join(' ');

describe('the beginning that an excerpt shows', () => {
  test('of 3,000 signs without a space is a third of them at most', () => {
    expect(leadOf('a'.repeat(3000)).length).toBeLessThanOrEqual(1000);
    expect(leadOf('\u{1f6a2}'.repeat(3000)).length).toBeLessThanOrEqual(2 * 1000);
  });

  test('is the first paragraph where that is a third of the words, or less', () => {
    expect(leadOf(`${sentences(2)}\n\n${sentences(4)}`)).toBe(sentences(2));
    expect(leadOf(`${sentences(1)}\n\n${sentences(40)}`)).toBe(sentences(1));
  });

  test('ends with a sentence where the paragraph is longer', () => {
    expect(leadOf(sentences(6))).toBe(sentences(2));
    expect(leadOf(sentences(7))).toBe(sentences(2));
    expect(leadOf(`${sentences(6)}\n\nOne.`)).toBe(sentences(2));
  });

  test('ends with a sentence, wherever the lines of the file end', () => {
    const wrapped = (count: number) => sentences(count).replaceAll(' came', '\ncame');
    expect(leadOf(wrapped(6))).toBe(wrapped(2));
  });

  test('ends with a word where the first sentence is longer', () => {
    expect(leadOf('One two three, four five six.')).toBe('One two');
    expect(leadOf('One (two) three.')).toBe('One');
  });

  test('is nothing of two words', () => {
    expect(leadOf('One two.')).toBe('');
  });

  test('has 200 words at most, however long the text is', () => {
    expect(leadOf(sentences(500))).toBe(sentences(50));
  });

  test('does not end behind a title or an initial', () => {
    expect(leadOf('It rained. Dr. E. Beispiel left. '.repeat(5), { words: 4 })).toBe('It rained.');
  });

  test('ends where the record says', () => {
    expect(leadOf(sentences(6), { words: 12 })).toBe(sentences(3));
    expect(leadOf(sentences(6), { words: 3 })).toBe('Boat 0 came');
    expect(leadOf(sentences(6), { words: 0 })).toBe('');
  });

  test('is never all of a text, whatever the record says', () => {
    expect(leadOf(sentences(3), { words: 1000 })).toBe(sentences(2));
    expect(leadOf('One two three.', { words: 3 })).toBe('One two');
  });

  test('counts no words that something rests on', () => {
    expect(leadOf(sentences(6), { cited: ['Boat 0 came in.'] })).toBe(sentences(3));
    expect(leadOf('One two three four five six.', { cited: ['two three'] })).toBe(
      'One two three four',
    );
  });

  test('counts words of scripts that set no spaces', () => {
    const text = '港は開いた。船は出た。雨が降った。';
    expect(leadOf(text, { words: 6 })).toBe('港は開いた。');
    expect(countedWords(leadOf(text)).length).toBe(Math.floor(countedWords(text).length / 3));
  });

  test('is not found in a text without a paragraph', () => {
    const list = record('articles', '- One two\n- three', { reproduce: 'excerpt' });
    expect(leadLength(list, readSourceText(list.body), [])).toBe(0);
  });

  test('never has more words than a third, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const body = `${first}\n\n${second}`;
        const { text } = readSourceText(record('articles', body).body);
        expect(countedWords(leadOf(body)).length).toBeLessThanOrEqual(
          countedWords(text).length / 3,
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  paragraphsAround,
  sentencesAround,
  sentencesIn,
} from '../../../src/digest/language/sentences.ts';

const parts = (text: string) =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['They met. They left.', ['They met.', 'They left.']],
  [
    'Dr. Ada E. Example met Mr. Sample. He left.',
    ['Dr. Ada E. Example met Mr. Sample.', 'He left.'],
  ],
  [
    'It cost 1.5 million on Feb. 3. Nobody paid.',
    ['It cost 1.5 million on Feb. 3.', 'Nobody paid.'],
  ],
  ['Am 3. Mai kamen z.B. Gäste. Danach nicht.', ['Am 3. Mai kamen z.B. Gäste.', 'Danach nicht.']],
  ['会談した。成果はなかった。', ['会談した。', '成果はなかった。']],
])('%s', (text, sentences) => {
  expect(parts(text)).toEqual(sentences);
});

test('a sentence is found around words, and ends with its paragraph', () => {
  const text = 'One two. Three four\n\nFive six. Seven.';
  const around = (words: string) => {
    const start = text.indexOf(words);
    const { start: from, end } = sentencesAround(text, { start, end: start + words.length });
    return text.slice(from, end).trim();
  };
  expect(around('four')).toBe('Three four');
  expect(around('Five')).toBe('Five six.');
  expect(around('two. Three')).toBe('One two. Three four');
  expect(text.slice(paragraphsAround(text, { start: 25, end: 26 }).start)).toBe('Five six. Seven.');
});

test('the sentences of a text are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        sentencesIn(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
    }),
  );
});

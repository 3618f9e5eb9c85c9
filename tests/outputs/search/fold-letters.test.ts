/** What somebody types who lacks a letter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, foldLetters } from '../../../src/outputs/search/fold-letters.ts';

test.each([
  ['ﬁnance', 'finance'],
  ['Straße', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['ŁUKASZ', 'lukasz'],
  ['Đorđe', 'dorde'],
  ['ＡＢＣ', 'abc'],
])('%s is found as %s', (word, plain) => {
  expect(foldLetters(word)).toBe(plain);
});

test('Letters are folded once: what is plain stays as it is.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
    }),
  );
});

test('The folded words of a text are those that folding changes, each once.', () => {
  expect(foldedWords('The Straße and the straße of Łódź, ﬁnanced.')).toEqual([
    'strasse',
    'lódź,',
    'financed.',
  ]);
  expect(foldedWords('Nothing here.')).toEqual([]);
});

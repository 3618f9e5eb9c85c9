import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddSpeechIn } from '../../../src/digest/quotation/odd-speech.ts';

const wordsIn = (text: string) => oddSpeechIn(text).map(({ words }) => words);

describe('words between other signs are direct speech', () => {
  test.each([
    ["``We agree,'' she said.", 'We agree,'],
    ["''We agree'', she said.", 'We agree'],
    ["`We don't agree' she said.", "We don't agree"],
    ["Er sagte: ,,Wir gehen'' und ging.", 'Wir gehen'],
    ['Er sagte: ,,Wir gehen" und ging.', 'Wir gehen'],
    ['\u275dWe agree\u275e, she said.', 'We agree'],
    ['\u{1f676}We agree\u{1f677}, she said.', 'We agree'],
    ['Hon sade: \u201dVi går\u201d och gick.', 'Vi går'],
    ['Hän sanoi: \u00bbMe menemme\u00bb ja lähti.', 'Me menemme'],
    ['\uff62行きます\uff63と言った。', '行きます'],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });
});

describe('a mark that is missing hides no speech', () => {
  test.each([
    ['They met. We agree," she said.', 'We agree,'],
    ['They met. We agree,\u201d she said.', 'We agree,'],
    ['She said "one" and two".', 'and two'],
    ['They met. "We agree, she said.', 'We agree, she said.'],
  ])('%s', (text, words) => {
    expect(wordsIn(text).at(-1)?.endsWith(words)).toBe(true);
    expect(wordsIn(text)).toHaveLength(1);
  });
});

test.each([
  ['She said "we agree" and \u201cwe go\u201d, \u2018so\u2019.', 'what common marks close'],
  ["A pipe of 5\", one of 6'' and a man of 6'2\" came.", 'inches and seconds'],
  ["The ministers' talks, rock 'n' roll, the '90s.", 'apostrophes'],
  ['One,, two and , , three.', 'commas'],
])('%s: no speech are %s', (text) => {
  expect(wordsIn(text)).toEqual([]);
});

test('whatever the text, words stand where they are said to', () => {
  const unit = fc.constantFrom(
    'a',
    'b',
    ' ',
    '.',
    ',',
    '"',
    "'",
    '`',
    '\u201c',
    '\u201d',
    '\u00bb',
    '\u275d',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { words, start, end } of oddSpeechIn(text)) {
        expect(text.length).toBeGreaterThanOrEqual(end);
        expect(words.length).toBeLessThanOrEqual(end - start);
      }
    }),
  );
});

test('a text of 90,000 characters of marks is read to its end', () => {
  for (const mark of ['``a', ',,a ', " ''a", '\u275da', ' \u201da', ' "a', 'a" ', '`a ']) {
    const text = mark.repeat(90_000 / mark.length);
    expect(oddSpeechIn(text).every(({ end }) => end <= text.length)).toBe(true);
  }
});

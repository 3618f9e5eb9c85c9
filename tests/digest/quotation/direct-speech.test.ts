import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechIn } from '../../../src/digest/quotation/direct-speech.ts';

const wordsIn = (text: string) => speechIn(text).map(({ words }) => words);

describe('direct speech is what stands between quotation marks', () => {
  test.each([
    ['She said "we agree" and "we go".', ['we agree', 'we go']],
    ['\u201cWe agree,\u201d she said.', ['We agree,']],
    ['\u201eWir sind einig\u201c und \u201ahier\u2018', ['Wir sind einig', 'hier']],
    ['\u00ab Nous sommes d\u2019accord \u00bb', ['Nous sommes d\u2019accord']],
    ['\u300c\u540c\u610f\u3059\u308b\u300d', ['\u540c\u610f\u3059\u308b']],
    ['\u201cHe said \u201cno\u201d to us\u201d', ['He said \u201cno\u201d to us']],
    ['\u2018We don\u2019t agree\u2019, she said.', ['We don\u2019t agree']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test.each([
    ['It\u2019s the ministers\u2019 harbour.', 'an apostrophe'],
    ['A pipe of 5" and no more.', 'inches'],
    ['In the \u201890s it was quiet.', 'an apostrophe set wrongly'],
    ['"" and " "', 'nothing'],
  ])('%s: not %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('to the end of the paragraph, where nothing closes it', () => {
    expect(wordsIn('She said: \u201cWe agree.')).toEqual(['We agree.']);
  });
});

test('whatever the text, speech starts where it is said to', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '"', '\u201c', '\u201d', '\u2018', '\u2019'),
  });
  fc.assert(
    fc.property(text, (written) => {
      for (const { words, start } of speechIn(written)) {
        expect(
          written
            .slice(start + 1)
            .trimStart()
            .startsWith(words),
        ).toBe(true);
      }
    }),
  );
});

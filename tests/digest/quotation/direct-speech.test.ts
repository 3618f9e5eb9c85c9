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

describe('each mark is closed by the first one that may, but for those of speech within', () => {
  /** The same, word by word of the rule: from each opening mark on, one sign after the other. */
  function endFrom(text: string, start: number, opening: string, closing: string) {
    let depth = 1;
    for (let end = start + 1; end < text.length; end += 1) {
      const isApostrophe = /^\u2019[a-z]/.test(text.slice(end));
      if (closing.includes(text.charAt(end)) && !isApostrophe) depth -= 1;
      else if (text.charAt(end) === opening) depth += 1;
      if (depth === 0) return end;
    }
    return undefined;
  }

  test.each([
    ['"', '"'],
    ['\u201c', '\u201d'],
    ['\u201e', '\u201c\u201d'],
    ['\u2018', '\u2019'],
    ['\u00bb', '\u00ab'],
  ])('%s', (opening, closing) => {
    const sign = fc.constantFrom('a', ' ', opening, ...closing);
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        for (const { start, end, words } of speechIn(text)) {
          if (text.charAt(start) !== opening) continue;
          const expected = endFrom(text, start, opening, closing) ?? text.length;
          expect(words).toBe(text.slice(start + 1, expected).trim());
          expect(end).toBe(Math.min(expected + 1, text.length));
        }
      }),
    );
  });
});

test('a text of 90,000 marks that open speech is read to its end', () => {
  for (const mark of ['\u2018', '\u201c', '\u00bb', '"', "'a "]) {
    const text = mark.repeat(90_000);
    expect(speechIn(text).every(({ end }) => end <= text.length)).toBe(true);
  }
});

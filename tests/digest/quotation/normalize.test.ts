import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutInvisible } from '../../../src/digest/quotation/invisible.ts';
import { normalize } from '../../../src/digest/quotation/normalize.ts';
import { anyText } from '../random-texts.ts';

const textOf = (original: string) => normalize(original).text;

/** What of the original stands behind a part of the normalized text. */
function original(text: string, part: string): string {
  const normalized = normalize(text);
  const start = normalized.text.indexOf(part);
  return text.slice(normalized.startOf(start), normalized.endOf(start + part.length));
}

describe('quotations are compared', () => {
  test.each([
    ['single quotation marks', '\u2018a\u2019 \u201ab\u201b \u02bcc \u2032d', "'a' 'b' 'c 'd"],
    ['double quotation marks', '\u201ca\u201d \u201eb\u201f \u2033c', '"a" "b" "c'],
    ['marks of several primes', '\u2034 \u2057 \u0149', "''' '''' 'n"],
    ['dashes', 'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h', 'a-b-c-d-e-f-g-h'],
    ['dashes of other widths', 'a\uff0db\ufe58c\ufe63d\u207be', 'a-b-c-d-e'],
    ['white space', 'a  b\n\nc\td\u00a0e\u2003f\u3000g\u1680h', 'a b c d e f g h'],
    ['letters and marks put together', 'e\u0301 \u00e9', '\u00e9 \u00e9'],
    ['compatibility forms', '\ufb01 \u2167 \uff21 \u00bd', 'fi VIII A 1\u20442'],
    ['Hangul letters as syllables', '\u1112\u1161\u11ab \u1112\u1161\u11ab', '\ud55c \ud55c'],
    ['compatibility letters of Hangul as well', '\u3131\u314f \uffa1\uffc2', '\uac00 \uac00'],
    ['half-width kana with their marks', '\uff76\uff9e', '\u30ac'],
    [
      'soft hyphens',
      'deep\u00adwater co\u00adop\u00ader\u00ada\u00adtion',
      'deepwater cooperation',
    ],
    ['spaces without width', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['marks of direction', 'a\u200e b\u200f', 'a b'],
    ['joiners that join nothing', 'stra\u200cight 5\u200d6 \u200d.', 'straight 56 .'],
    [
      'joiners that a script needs',
      '\u0645\u06cc\u200c\u062e \u0915\u094d\u200d\u0937',
      '\u0645\u06cc\u200c\u062e \u0915\u094d\u200d\u0937',
    ],
  ])('%s: %j as %j', (_, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  test.each([
    ['case', 'Harbour Trade', 'harbour trade'],
    ['punctuation', 'Well, yes', 'Well yes'],
    ['accents', 'caf\u00e9', 'cafe'],
    ['spelling', 'harbour', 'harbor'],
    ['guillemets', '\u00abyes\u00bb', '"yes"'],
    ['a full stop', 'yes', 'yes.'],
  ])('but for %s: %j is not %j', (_, a, b) => {
    expect(textOf(a)).not.toBe(textOf(b));
  });
});

describe('the way back to the original', () => {
  test('leads to the very letters in plain text', () => {
    expect(original('Ada met Ben in Port Sample.', 'met Ben')).toBe('met Ben');
  });

  test('leads to a letter with its marks', () => {
    expect(original('a cafe\u0301\u0323 here', 'caf')).toBe('caf');
    expect(original('nai\u0308ve', '\u00ef')).toBe('i\u0308');
  });

  test('leads to the whole of a ligature for each of its letters', () => {
    expect(original('of\ufb01ce', 'f')).toBe('f');
    expect(original('of\ufb01ce', 'ic')).toBe('\ufb01c');
  });

  test('leads to all of the white space that became one space', () => {
    expect(original('Ada \n\n\u00a0 Ben', 'a B')).toBe('a \n\n\u00a0 B');
  });

  test('leads to whole emoji, joined or with a colour, and to whole flags', () => {
    expect(original('x\u{1f469}\u200d\u{1f4bb}y', '\u{1f469}')).toBe('\u{1f469}\u200d\u{1f4bb}');
    expect(original('x\u{1f44b}\u{1f3fd}y', '\u{1f44b}')).toBe('\u{1f44b}\u{1f3fd}');
    expect(original('\u{1f1e6}\u{1f1fa}\u{1f1f3}\u{1f1ff}', '\u{1f1f3}')).toBe(
      '\u{1f1f3}\u{1f1ff}',
    );
  });

  test('leads to one character of Hangul, not to its neighbours', () => {
    expect(original('\u1112\u1161\u11ab\u1100\u116e\u11a8', '\uad6d')).toBe('\u1100\u116e\u11a8');
  });

  test('leads to all of a word with soft hyphens, and not to one beside it', () => {
    const text = 'on \u00addeep\u00adwater\u00ad now';
    expect(original(text, 'deepwater')).toBe('deep\u00adwater');
    expect(original(text, 'now')).toBe('now');
  });

  test('leads to both ends of the text', () => {
    const { text, startOf, endOf } = normalize('\u201cYes\u201d');
    expect([startOf(0), endOf(0)]).toEqual([0, 0]);
    expect([startOf(text.length), endOf(text.length)]).toEqual([5, 5]);
  });
});

describe('whatever the text', () => {
  const runs = { numRuns: 150 };

  test('it is what the whole text gives, folded at once', () => {
    const straight = (text: string) =>
      text
        .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
        .replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"');
    const fold = (text: string) =>
      straight(straight(text).normalize('NFKC'))
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\s+/g, ' ');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(text)).toBe(fold(withoutInvisible(text)));
      }),
      runs,
    );
  });

  test('it is normalized once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(textOf(text))).toBe(textOf(text));
      }),
      runs,
    );
  });

  test('of ASCII, only white space changes, and every other character knows its place', () => {
    const ascii = fc.string({
      unit: fc.nat({ max: 0x7f }).map((code) => String.fromCodePoint(code)),
    });
    fc.assert(
      fc.property(ascii, (text) => {
        const { text: normalized, startOf, endOf } = normalize(text);
        expect(normalized).toBe(text.replace(/\s+/g, ' '));
        for (const [offset, character] of [...normalized].entries()) {
          const there = text.slice(startOf(offset), endOf(offset + 1));
          if (character === ' ') expect(there).toMatch(/^\s+$/);
          else expect(there).toBe(character);
        }
      }),
      runs,
    );
  });

  test('offsets never run backwards, nor out of the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalized = normalize(text);
        let lastStart = 0;
        let lastEnd = 0;
        for (let offset = 0; offset < normalized.text.length; offset += 1) {
          const start = normalized.startOf(offset);
          const end = normalized.endOf(offset + 1);
          expect(start).toBeGreaterThanOrEqual(lastStart);
          expect(end).toBeGreaterThanOrEqual(lastEnd);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          [lastStart, lastEnd] = [start, end];
        }
        expect(withoutInvisible(text.slice(lastEnd))).toBe('');
      }),
      runs,
    );
  });

  test('nothing of the original that can be seen is left out between two neighbours', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: normalized, startOf, endOf } = normalize(text);
        for (let offset = 1; offset < normalized.length; offset += 1) {
          expect(withoutInvisible(text.slice(endOf(offset), startOf(offset)))).toBe('');
        }
      }),
      runs,
    );
  });

  test('the original of a part, normalized, has that part', () => {
    const cut = fc.tuple(anyText, fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([text, a, b]) => {
        const { text: normalized, startOf, endOf } = normalize(text);
        fc.pre(normalized.length > 0);
        const from = a % normalized.length;
        const to = from + 1 + (b % (normalized.length - from));
        const part = text.slice(startOf(from), endOf(to));
        expect(textOf(part)).toContain(normalized.slice(from, to));
      }),
      runs,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacters, hiddenCharacter } from '../../src/content/characters.ts';
import type { Problem } from '../../src/problem.ts';

function check(text: string): Problem[] {
  const problems: Problem[] = [];
  checkCharacters('content/topics/x.md', text, problems);
  return problems;
}

describe('hiddenCharacter', () => {
  test.each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])(
    'finds U+%x, which turns a text around',
    (code) => {
      expect(hiddenCharacter(`a${String.fromCodePoint(code)}b`)).toEqual({
        rule: 'bidi-control',
        name: `the invisible character U+${code.toString(16).toUpperCase()}`,
        index: 1,
      });
    },
  );

  test('finds every control but the tab and the line break', () => {
    const controls = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, i) => 0x7f + i)];
    const found = controls.filter((code) => hiddenCharacter(String.fromCodePoint(code)));
    expect(controls.filter((code) => !found.includes(code))).toEqual([0x09, 0x0a]);
  });

  test.each([0x200b, 0x2028, 0x2029, 0x2060, 0xfeff, 0xfffe, 0xffff, 0xd800, 0xdfff])(
    'finds U+%x',
    (code) => {
      expect(hiddenCharacter(String.fromCharCode(code))?.rule).toBe('control-character');
    },
  );

  test('writes a code with four digits at least', () => {
    expect(hiddenCharacter('\u0007')?.name).toBe('the invisible character U+0007');
  });

  test.each([
    ['a joiner of Persian and Hindi', '\u0645\u06cc\u200c\u062e\u0648 \u0915\u094d\u200d\u0937'],
    ['the joiners of an emoji', '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67'],
    ['the tags of a flag', '\ud83c\udff4\udb40\udc67\udb40\udc7f'],
    ['marks of direction, which turn nothing around', 'a\u200eb\u200fc\u061cd'],
    ['a soft hyphen', 'a\u00adb'],
    ['spaces', 'a\u00a0b\u202fc\u3000d\te\nf'],
    ['the sign for a character that could not be read', '\ufffd'],
  ])('leaves %s', (_, text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
  });
});

describe('checkCharacters', () => {
  test('finds nothing in any text of letters, marks, numbers, signs and spaces', () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .filter((text) => /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(text));
    fc.assert(fc.property(plain, (text) => check(text).length === 0));
  });

  test('tells the line and column of a character, for any text around it', () => {
    const text = fc.stringMatching(/^[a-z\u00e9\u{1f6a2} \n]*$/u);
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('\u202e', '\u0000', '\u200b'),
        (before, after, it) => {
          const [problem, ...others] = check(before + it + after);
          expect(others).toEqual([]);
          const { line = 0, column = 0 } = problem ?? {};
          expect((before + it + after).split('\n')[line - 1]?.[column - 1]).toBe(it);
        },
      ),
    );
  });

  test('tells the first of each kind in each line', () => {
    expect(check('\u0000\u0000\u202e\u2066\n\n\u202e')).toMatchObject([
      { line: 1, column: 3, ruleId: 'bidi-control' },
      { line: 1, column: 1, ruleId: 'control-character' },
      { line: 3, column: 1, ruleId: 'bidi-control' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textHashOf } from '../../../src/content/copies/text-hash.ts';
import { anyText } from '../../digest/random-texts.ts';

describe('the hash of a text as written', () => {
  test('is the SHA-256 of the text in UTF-8, in lower-case hexadecimal', () => {
    // printf 'Caf\u00e9' | sha256sum
    expect(textHashOf('Caf\u00e9')).toBe(
      '73473dcc12b763085904a5279d048c4d5b3b008c46f1f32443b99de04aa83a14',
    );
  });

  const text = 'Ada met Ben.\n\n> They talked,\n> and left.\n\n- One\n- Two';

  test.each([
    [text.replaceAll('\n', '\r\n'), 'lines that end as on Windows'],
    [text.replaceAll('\n', '\r'), 'lines that end as on an old Macintosh'],
    [text.replaceAll('\n', ' \t\n'), 'white space at the end of lines'],
    [`\n\n${text}\n`, 'blank lines around it'],
    [`${text}   `, 'white space at its end'],
    [text.replaceAll('\n\n', '\n  \n'), 'white space in blank lines'],
    [text.replace('talked,', 'talked,  '), 'two spaces that break a line'],
  ])('is not broken by what editors change unasked: %#: %s', (written) => {
    expect(textHashOf(written)).toBe(textHashOf(text));
  });

  test.each([
    [text.replace('Ada', 'Ade'), 'a letter'],
    [text.replace('Ada', 'ada'), 'the case of a letter'],
    [text.replace('.', ''), 'punctuation'],
    [text.replace('\n\n', '\n'), 'paragraphs that become one'],
    [text.replace('\n\n', '\n\n\n'), 'a blank line'],
    [text.replace('> and', '  and'), 'the mark of a quote'],
    [text.replace('met', '*met*'), 'emphasis'],
    [text.replace('One', ' One'), 'an indent'],
    [text.replace('talked,', 'talked,\\'), 'a backslash that breaks a line'],
    [text.replace('Ada met', 'Ada\u00a0met'), 'another kind of space'],
    [text.replace('.', '\u2026'), 'another mark'],
    ['', 'all of it'],
  ])('is broken by %#: %s', (written) => {
    expect(textHashOf(written)).not.toBe(textHashOf(text));
  });

  const anyLines = fc
    .array(anyText, { minLength: 1, maxLength: 8 })
    .map((lines) => lines.join('\n'));

  test('survives other line ends and white space at the end of any line, whatever the text', () => {
    fc.assert(
      fc.property(
        anyLines,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.stringMatching(/^[ \t]*$/),
        (lines, end, space) => {
          const written = lines.replace(/\r\n?/g, '\n').replaceAll('\n', `${space}${end}`);
          expect(textHashOf(`${end}${written}${space}${end}`)).toBe(textHashOf(lines));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('does not survive a character more, less or other than before, whatever the text', () => {
    const visible = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
      .filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(
        anyLines,
        visible,
        fc.nat(),
        fc.nat({ max: 1 }),
        (lines, character, at, deleted) => {
          const characters = [...lines];
          const index = at % (characters.length + 1);
          fc.pre(characters[index] !== character || deleted === 0);
          const changed = characters.toSpliced(index, deleted, character).join('');
          // Half of a character is one like any other half: what is not Unicode has no UTF-8.
          fc.pre(!/\p{Cs}/u.test(lines + changed));
          expect(textHashOf(changed)).not.toBe(textHashOf(lines));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is made of a text that is made to be slow', () => {
    expect(textHashOf(`${' '.repeat(200_000)}x${'\n '.repeat(50_000)}y`)).toMatch(/^[0-9a-f]{64}$/);
  });
});

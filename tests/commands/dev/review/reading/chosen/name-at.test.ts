/** Which name an editor means who chooses words in a text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameAt } from '../../../../../../src/commands/dev/review/reading/chosen/name-at.ts';

/** The name that is meant by the words between the bars of a text. */
function meant(marked: string, language = 'en'): string | undefined {
  const [start, end] = [marked.indexOf('|'), marked.lastIndexOf('|') - 1];
  const text = marked.replaceAll('|', '');
  const range = nameAt(text, { start, end }, language);
  return range && text.slice(range.start, range.end);
}

describe('the name', () => {
  test.each([
    ['by |Mara Oke|, who', 'en', 'Mara Oke', 'as it was chosen'],
    ['by M|ara O|ke, who', 'en', 'Mara Oke', 'whole, where half a word was chosen'],
    ['by| “Mara Oke,” |who', 'en', 'Mara Oke', 'without signs at its ends'],
    ['|Mara Oke’s| boat', 'en', 'Mara Oke', 'without an English possessive'],
    ["mit |Jens'| Boot, |", 'de', "Jens' Boot", 'with what is none in another language'],
    ['|J. R. Oke-Brandt| said', 'en', 'J. R. Oke-Brandt', 'with the signs within it'],
    ['会见|王小明|时', 'zh', '王小明', 'to the sign, in a script without spaces'],
    ['|김하나|는 말했다', 'ko', '김하나', 'without what Korean joins to it'],
    ['|Ada\u0301| Kolm', 'en', 'Ada\u0301', 'with its accents'],
  ])('%j (%s) is %j: %s', (marked, language, name) => {
    expect(meant(marked, language)).toBe(name);
  });

  test.each([
    ['One.|\n\n|Two.', 'signs alone'],
    ['|One.\n\nTwo.|', 'words of two paragraphs'],
    ['|They met in the old harbour. Mara Oke agreed.| They left.', 'sentences'],
    [`|${'Mara-'.repeat(17)}Oke|`, 'more signs than a name has'],
    ['Mara |  | Oke', 'spaces alone'],
  ])('is none in %j: %s', (marked) => {
    expect(meant(marked)).toBeUndefined();
  });

  test('starts and ends with a letter or a number, within the text, whatever is chosen', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
        const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
        const range = nameAt(words, { start, end }, 'en');
        if (!range) return;
        const name = words.slice(range.start, range.end);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su);
        expect(range.end).toBe(range.start + name.length);
      }),
    );
  });
});

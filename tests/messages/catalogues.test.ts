import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { missingWords } from '../../src/messages/fallback.ts';
import { languages, messagesFor, translationOf } from '../../src/messages/index.ts';
import { wordsEqualToEnglish } from './equal-words.ts';
import { type Word, wordsIn } from './words-in.ts';

const translations = languages.filter((language) => language !== 'en');
const english = new Map(wordsIn(en));

describe.each(translations)('the catalogue of %s', (language) => {
  const own: readonly (readonly [string, Word])[] = wordsIn(translationOf(language));

  test('has every word: add those that are listed to src/messages/, in each language', () => {
    expect(missingWords(translationOf(language))).toEqual([]);
  });

  test('has no word that the interface does not have', () => {
    expect(own.map(([path]) => path).filter((path) => !english.has(path))).toEqual([]);
  });

  test('has no empty word', () => {
    expect(own.filter(([, word]) => word === '')).toEqual([]);
  });

  test('has the English word only where there is a reason for it', () => {
    const equal = own.filter(([path, word]) => String(word) === String(english.get(path)));
    expect(equal.map(([path]) => path).sort()).toEqual(
      Object.keys(wordsEqualToEnglish[language] ?? {}).sort(),
    );
  });

  test('has a form for each number that its language tells apart', () => {
    const rules = new Intl.PluralRules(language);
    const used = new Set([0, 1, 2, 3, 11, 100].map((count) => rules.select(count)));
    const { countShown, countFound } = messagesFor(language);
    for (const forms of [countShown(), countFound()]) {
      expect(Object.keys(forms).sort()).toEqual([...used].sort());
    }
  });
});

import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { catalogueFor, languages, messagesFor } from '../../src/messages/index.ts';

describe('the words of the interface', () => {
  test.each(['en', 'en-IN', 'en-GB', 'en-Latn-GB'])('are English in %s', (language) => {
    expect(messagesFor(language)).toBe(en);
  });

  test.each(['pt-BR', 'x-private', ''])('are English where there is no "%s"', (language) => {
    expect(messagesFor(language)).toBe(en);
  });

  test.each([
    ['es-MX', 'es'],
    ['fr-Latn-CA', 'fr'],
    ['ar-EG', 'ar'],
    ['hi-Deva-IN', 'hi'],
    ['ja-JP', 'ja'],
    ['pt-BR', 'en'],
  ])('of %s are in the catalogue of %s', (language, catalogue) => {
    expect(catalogueFor(language)).toBe(catalogue);
    expect(messagesFor(language)).toBe(messagesFor(catalogue));
  });

  test('are there for every language that is listed', () => {
    expect(languages).toContain('en');
    for (const language of languages) {
      expect(Object.keys(messagesFor(language)).sort()).toEqual(Object.keys(en).sort());
    }
  });
});

describe('the English words', () => {
  const { kinds, ...messages } = en;

  test('are none of them empty', () => {
    const plain = Object.values(messages).filter((word) => typeof word === 'string');
    for (const word of [...plain, ...Object.values(kinds)]) expect(word.trim()).not.toBe('');
  });

  test('have a singular and a plural', () => {
    expect([0, 1, 2].map(en.countEvents)).toEqual(['0 events', '1 event', '2 events']);
    expect([0, 1, 2].map(en.countPassages)).toEqual([
      '0 passages quoted',
      '1 passage quoted',
      '2 passages quoted',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { languages, messagesFor } from '../../../src/messages/index.ts';

describe.each(languages)('a list in %s', (language) => {
  // Two Spanish names before which "y" becomes "e", and one before which it does not.
  const names = ['Ada', 'Inés', 'Hierro', 'Hilda', 'Zoe'];
  // The Hindi press has no comma before the last of three.
  const theirs = language === 'hi' ? /, और/ : /$^/;
  const region = language === 'en' ? 'en-GB' : language;

  test.each([1, 2, 3, 4, 5])('of %i is as Unicode has it', (length) => {
    const items = names.slice(0, length);
    expect(messagesFor(language).list(items)).toBe(
      new Intl.ListFormat(region).format(items).replace(theirs, ' और'),
    );
  });

  test('of no items is an empty text', () => {
    expect(messagesFor(language).list([])).toBe('');
  });
});

import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { inQuotes } from '../../src/messages/in-quotes.ts';

test.each([
  ['the endgame', '“the endgame”'],
  ['“We have no water left,” said its president', '“We have no water left,” said its president'],
  ['He said: «No»', 'He said: «No»'],
  ['the “endgame” of it', '“the “endgame” of it”'],
])('%s', (words, quoted) => {
  expect(inQuotes(words, en.quotes)).toBe(quoted);
});

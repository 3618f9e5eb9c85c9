import { expect, test } from 'vitest';
import { ofLanguage } from '../../../src/digest/language/of-language.ts';

const words = { en: 'harbour', pt: 'porto' };

test.each([
  ['en', 'harbour'],
  ['pt-BR', 'porto'],
  ['EN-gb', 'harbour'],
  ['fr', undefined],
  ['', undefined],
  [undefined, undefined],
  ['constructor', undefined],
])('%s has %s', (tag, expected) => {
  expect(ofLanguage(words, tag)).toBe(expected);
});

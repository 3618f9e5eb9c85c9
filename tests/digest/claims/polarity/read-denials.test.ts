import { expect, test } from 'vitest';
import { readDenials } from '../../../../src/digest/claims/polarity/read-denials.ts';

const counts = (text: string, language: string) =>
  readDenials(text, language)?.clauses.map(({ count }) => count);

test.each<[string, string, number[]]>([
  ['The ferry sailed at noon.', 'en', []],
  ['The ferry did not sail at noon.', 'en', [1]],
  ['No one on board ever saw anything.', 'en', [1]],
  ['The owners did not rule out a sale.', 'en', [2]],
  ['The crew did not sail, and the owners refused to pay.', 'en', [1, 1]],
  ['The ferry left pier No. 5 for the No Deal Party.', 'en', []],
  ['Die Reederei schloss einen Verkauf nicht aus.', 'de', [2]],
  ["L'armateur n'a jamais vendu le navire.", 'fr', [1]],
  ['No firmó nadie el contrato.', 'es', [1]],
  ['船は出港しませんでした。', 'ja', [1]],
  ['该公司没有出售这艘船。', 'zh', [1]],
])('counts what "%s" denies', (text, language, expected) => {
  expect(counts(text, language)).toEqual(expected);
});

test.each<[string, string]>([
  ['The ferry is not only old but slow.', 'en'],
  ['The ferry did not fully stop.', 'en'],
  ['The captain did not say why the ferry stopped.', 'en'],
  ['Die Fähre hielt nicht sofort.', 'de'],
  ['Le navire ne s’est pas complètement arrêté.', 'fr'],
])('is not certain of what "%s" denies', (text, language) => {
  const { clauses = [], paraphrases = [] } = readDenials(text, language) ?? {};
  expect(clauses.filter(({ unclear }) => !unclear)).toEqual([]);
  expect(paraphrases).not.toEqual([]);
});

test('reads nothing in a language without a list of words', () => {
  expect(readDenials('A hajó nem indult el.', 'hu')).toBeUndefined();
});

test.each([
  ['en', 'not only un un un no '],
  ['fr', '“ … ne pas '],
  ['de', 'schloss nicht in der '],
])('a text of 90 kB is read to its end (%s)', (language, piece) => {
  expect(readDenials(piece.repeat(90_000 / piece.length), language)).toBeDefined();
});

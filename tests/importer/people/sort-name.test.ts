import { expect, test } from 'vitest';
import { sortName } from '../../../src/importer/people/sort-name.ts';

test.each<[string, string, string, string[]?]>([
  ['Ada Kolm', 'en', 'Kolm, Ada'],
  ['T. K. Basheer', 'en', 'Basheer, T. K.'],
  ['Theodora von Rabenau', 'de', 'Rabenau, Theodora von'],
  ['Maëlys de La Tour', 'fr', 'La Tour, Maëlys de'],
  ['Hernán del Río Zapata', 'es', 'Río Zapata, Hernán del'],
  ['Rosario Tun Ku', 'es', 'Tun Ku, Rosario'],
  ['José Luis Ejemplo', 'es', 'Ejemplo, José Luis'],
  ['Dolores Quick Bear', 'en', 'Quick Bear, Dolores', ['Quick Bear']],
  ['Rashad bin Omar Al Test', 'en', 'Al Test, Rashad bin Omar'],
  ['Rashad bin Omar', 'en', 'Rashad bin Omar'],
  ['Noh Ga-ram', 'en', 'Noh, Ga-ram'],
  ['Kim Jong Test', 'en', 'Kim, Jong Test'],
  ['Kim Test', 'en', 'Test, Kim'],
  ['Mori Taro', 'en', 'Mori, Taro', ['Mori']],
  ['Bud Haldane Jr', 'en', 'Haldane, Bud, Jr'],
  ['शबनम उदाहरण', 'hi', 'उदाहरण, शबनम'],
  ['Pele', 'pt', 'Pele'],
])('%s (%s) is sorted as %s', (name, language, sorted, forms = []) => {
  expect(sortName(name, forms, language).value).toBe(sorted);
});

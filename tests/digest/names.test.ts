import { expect, test } from 'vitest';
import { allNames, otherNames } from '../../src/digest/names.ts';

const harbourBoard = {
  name: 'Harbour Board of Port Sample',
  shortName: 'HBPS',
  aliases: ['Hafenbehörde', 'ポートサンプル港湾局'],
};

test('All names are the one that is shown, the one that sorts, the short one and the aliases.', () => {
  const ada = { name: 'Ada Example', sortName: 'Example, Ada', aliases: ['Ада Пример'] };
  expect(allNames(ada)).toEqual(['Ada Example', 'Example, Ada', 'Ада Пример']);
  expect(allNames(harbourBoard)).toEqual([
    'Harbour Board of Port Sample',
    'HBPS',
    'Hafenbehörde',
    'ポートサンプル港湾局',
  ]);
  expect(allNames({ name: 'Port Sample' })).toEqual(['Port Sample']);
});

test('A name that is also an alias is one name.', () => {
  expect(allNames({ name: 'Ada', sortName: 'Ada', aliases: ['Ada', 'Ada E.'] })).toEqual([
    'Ada',
    'Ada E.',
  ]);
});

test('Other names leave out the one that is shown and the one that sorts.', () => {
  expect(otherNames(harbourBoard)).toEqual(['HBPS', 'Hafenbehörde', 'ポートサンプル港湾局']);
  expect(otherNames({ name: 'Ada Example', sortName: 'Example, Ada' })).toEqual([]);
});

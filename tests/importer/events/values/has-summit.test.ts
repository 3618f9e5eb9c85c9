import { expect, test } from 'vitest';
import { hasSummit, tellsOfSummit } from '../../../../src/importer/events/values/has-summit.ts';
import { eventsOf } from '../events-of.ts';

test.each([
  ['en', 'The three met at a summit in Velmora.'],
  ['de', 'Die drei trafen sich zum Ostgipfel in Velmora.'],
  ['es', 'Los tres se reunieron en la cumbre.'],
  ['fr', 'Les trois se sont retrouvés au sommet de Velmore.'],
  ['it', 'I tre si sono visti al vertice di Velmora.'],
  ['pt', 'Os três estiveram na cimeira.'],
  ['nl', 'De drie ontmoetten elkaar op een top in Velmora.'],
  ['nl', 'De drie kwamen bijeen voor de klimaattop.'],
  ['hi', 'तीनों शिखर सम्मेलन में मिले।'],
  ['ja', '3人はサミットで会談した。'],
  ['zh', '三人在峰会上会晤。'],
  ['ko', '세 사람은 정상회의에서 만났다.'],
  ['ar', 'التقى الثلاثة في القمة.'],
])('a summit is in %s: %s', (language, sentence) => {
  expect(hasSummit(sentence, language)).toBe(true);
});

test.each([
  ['es', 'Se reunieron el lunes para tratar la compra de un laptop.'],
  ['es', 'La modelo llevó un top de lino.'],
  ['fr', 'Elle a quitté le top de la liste.'],
  ['en', 'They stood on the deck of a desktop.'],
  ['nl', 'Ze bespraken de aankoop van een laptop.'],
  ['nl', 'Ze troffen elkaar bij een stop.'],
  ['nl', 'Ze klommen naar de bergtop.'],
  ['it', 'Si sono visti sotto la cumbre.'],
])('none is in %s: %s', (language, sentence) => {
  expect(tellsOfSummit(sentence, language)).toBe(false);
});

test('a meeting after a summit that its own sentence names is not that summit', () => {
  expect(
    eventsOf(
      'Premier Ada Okoro, Minister Lars Brandt and Mayor Bo Lindqvist met on Monday after a summit of farmers had closed.',
    ),
  ).toEqual(['meeting, 2030-04-29, Ada Okoro, Lars Brandt, Bo Lindqvist']);
});

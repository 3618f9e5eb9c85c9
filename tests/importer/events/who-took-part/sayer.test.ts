import { expect, test } from 'vitest';
import { eventsOf } from '../events-of.ts';

test.each([
  [
    'de',
    'Ministerpräsidentin Ada Kolm hat den Beschäftigten Hilfe zugesichert. «Wir zahlen», sagte sie am Dienstag bei einem Besuch des Betriebs.',
  ],
  ['en', '“We will pay,” President Ada Kolm said on Tuesday during a visit to the port.'],
  ['fr', '« Nous paierons », a dit mardi la ministre Ada Kolm lors d’une visite du port.'],
])('who says something on a visit is the visitor, in %s: %s', (language, text) => {
  expect(eventsOf(text, language)).toEqual(['visit, 2030-04-30, Ada Kolm']);
});

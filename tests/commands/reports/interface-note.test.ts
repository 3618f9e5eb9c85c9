import { expect, test } from 'vitest';
import { interfaceNote } from '../../../src/commands/reports/interface-note.ts';
import { languages } from '../../../src/messages/index.ts';

test.each(['en', 'en-IN', 'es', 'es-MX', 'fr-CA'])('nothing is said of %s', (language) => {
  expect(interfaceNote(language)).toEqual([]);
});

test.each(['pt-BR', 'enm'])('that all words are English is said of %s', (language) => {
  expect(interfaceNote(language)).toEqual([
    `The words of the interface are in English (en): there are none in ${language}, only in ${languages.join(', ')}.`,
  ]);
});

/** Which words around a story say the values of its record. */
import { expect, test } from 'vitest';
import type { Field } from '../../../../../../src/commands/dev/review/reading/fields.ts';
import { showSource } from '../../../../../../src/commands/dev/review/reading/source/shown-source.ts';
import { statedWords } from '../../../../../../src/commands/dev/review/reading/source/stated-words.ts';
import type { ReceivedText } from '../../../../../../src/importer/report/received-text.ts';

const file: ReceivedText = {
  name: 'story.txt',
  parts: [
    { text: 'Gull Wire', leftOut: 'menu' },
    { text: 'Quay opens', leftOut: 'headline' },
    { text: 'PORT KOLM, May 1 (Tidewire) -', leftOut: 'dateline', isPart: true },
    { text: 'The quay of Port Kolm is open, says Tidewire.' },
    { text: 'Photo: Bo Sand', leftOut: 'caption' },
  ],
  values: [
    { key: 'title', value: 'Quay opens', part: 1, start: 0, end: 10 },
    { key: 'agency', value: 'Tidewire', part: 2, start: 18, end: 26 },
    { key: 'dateline/date', value: '2030-05-01', part: 2, start: 11, end: 16 },
    { key: 'byline/0', value: 'Bo Sand', part: 4, start: 7, end: 14 },
  ],
};
const shown = showSource('The quay of Port Kolm is open, says Tidewire.', file);

function wordsOf(key: string, field: Partial<Field>, source = shown): string[] {
  const path = key.split('/').map((each) => (/^\d$/.test(each) ? Number(each) : each));
  const whole = { path, hint: '', kinds: [], isRequired: false, isExtra: false, ...field };
  return statedWords(whole, source).map(({ start, end }) => source.text.slice(start, end));
}

test('a value is joined to the words that the import had it from, however they say it', () => {
  expect(wordsOf('title', { value: 'Quay opens' })).toEqual(['Quay opens']);
  expect(wordsOf('dateline/date', { value: '2030-05-01' })).toEqual(['May 1']);
});

test('a value that was changed is joined to the words that say it now, if any do', () => {
  expect(wordsOf('agency', { value: 'Gull Wire' })).toEqual(['Gull Wire']);
  expect(wordsOf('agency', { value: 'Northern Wire' })).toEqual([]);
  expect(wordsOf('dateline/date', { value: '2030-05-02' })).toEqual([]);
});

test('a part of a word says no value, and no word says a language', () => {
  expect(wordsOf('agency', { value: 'Gull' })).toEqual(['Gull']);
  expect(wordsOf('agency', { value: 'Wir' })).toEqual([]);
  expect(wordsOf('agency', { value: 'ire' })).toEqual([]);
  expect(wordsOf('language', { value: 'Gull' })).toEqual([]);
  const wide = { ...file, parts: [{ text: '潮通信一日', leftOut: 'dateline' }] };
  expect(wordsOf('agency', { value: '潮通信' }, showSource('', wide))).toEqual(['潮通信']);
});

test('a value that is left to the editor is joined to the words that it may be from', () => {
  expect(wordsOf('byline/0', { review: 'perhaps "Bo Sand"' })).toEqual(['Bo Sand']);
  expect(wordsOf('byline/0', {})).toEqual([]);
});

test('what is chosen from a list, and words of the text itself, are not looked for around it', () => {
  expect(wordsOf('titleBy', { value: 'Photo', choices: ['Photo'] })).toEqual([]);
  expect(wordsOf('place', { value: 'Port Kolm' })).toEqual([]);
});

test('of a line that was brought into the record, the words are found all the same', () => {
  const text = `Quay opens\n\n${file.parts[3]?.text}`;
  expect(wordsOf('title', { value: 'Quay opens' }, showSource(text, file))).toEqual(['Quay opens']);
});

test('where no file is kept, there are none', () => {
  expect(wordsOf('title', { value: 'Quay opens' }, showSource('Quay opens', undefined))).toEqual(
    [],
  );
});

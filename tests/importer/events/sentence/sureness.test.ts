import { expect, test } from 'vitest';
import { readEvents } from '../../../../src/importer/events/read-events.ts';
import { readPeople } from '../../../../src/importer/people/read-people.ts';
import { placed } from '../../../../src/importer/received/placed-text.ts';

const sureness = (text: string) => {
  const paragraphs = [placed(text, { line: 1, column: 1 })];
  const people = readPeople(paragraphs, 'en');
  const story = { paragraphs, language: 'en', day: '2030-05-02', people, organizations: [] };
  return readEvents(story).map(({ kind, sure }) => [kind, sure]);
};

test('a call on a day, of two who are named, is certain', () => {
  expect(sureness('President Ada Kolm phoned Prime Minister Ivo Roe on Tuesday.')).toEqual([
    ['phone-call', 'certain'],
  ]);
});

test.each([
  'President Ada Kolm met Prime Minister Ivo Roe on Tuesday in New Port.',
  'President Ada Kolm visited Mayor Ivo Roe on Tuesday in New Port.',
])('who else was there may be told anywhere, so this is likely: %s', (text) => {
  expect(sureness(text).map(([, sure]) => sure)).toEqual(['likely']);
});

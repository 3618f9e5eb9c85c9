import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';
import { abroad } from './pairs/abroad.ts';
import { accidents } from './pairs/accidents.ts';
import { amounts } from './pairs/amounts.ts';
import { bounds } from './pairs/bounds.ts';
import { business } from './pairs/business.ts';
import { counts } from './pairs/counts.ts';
import { languages } from './pairs/languages.ts';
import { ministriesAndCourts } from './pairs/ministries-and-courts.ts';
import { newsrooms } from './pairs/newsrooms.ts';
import { paraphrases } from './pairs/paraphrases.ts';
import { politics } from './pairs/politics.ts';
import { reckoned } from './pairs/reckoned.ts';
import { science } from './pairs/science.ts';
import { spoken } from './pairs/spoken.ts';
import { translated } from './pairs/translated.ts';
import { wholes } from './pairs/wholes.ts';

/** The words that are told of where a claim cites the whole of a source. */
function toldOf(text: string, body: string, languages: { source: string; claim: string }) {
  const source = article(body, { language: languages.source });
  const cites = [{ source: source.id, words: body }];
  const story = ferryStory([source], { summary: [[{ text, cites }]] });
  return checkStory('numbers', { ...story, language: languages.claim }).problems.map(
    ({ reason }) => /found "(.*?)", but/.exec(reason)?.[1] ?? reason,
  );
}

describe.each([
  ...accidents,
  ...politics,
  ...ministriesAndCourts,
  ...science,
  ...business,
  ...languages,
  ...paraphrases,
  ...translated,
  ...wholes,
  ...reckoned,
  ...spoken,
  ...amounts,
  ...counts,
  ...abroad,
  ...newsrooms,
  ...bounds,
])('$field ($language)', ({ pairs, language, claims = 'en' }) => {
  const named = pairs.map(([claim, passage, words]) => ({ claim, passage, words }));
  test.each(named)('$claim | $passage', ({ claim, passage, words }) => {
    const told = toldOf(claim, passage, { source: language, claim: claims });
    expect(told).toEqual(words === undefined ? [] : [words]);
  });
});

test('a sentence of 5,000 numbers bears a claim out', () => {
  const numbers = `It has 12 rows: ${'25 '.repeat(5000)}`.trim();
  const languages = { source: 'en', claim: 'en' };
  expect(toldOf('It has 12 rows.', numbers, languages)).toEqual([]);
  expect(toldOf(`${numbers}.`, numbers, languages)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';
import { accidents } from './pairs/accidents.ts';
import { business } from './pairs/business.ts';
import { languages } from './pairs/languages.ts';
import { ministriesAndCourts } from './pairs/ministries-and-courts.ts';
import { paraphrases } from './pairs/paraphrases.ts';
import { politics } from './pairs/politics.ts';
import { science } from './pairs/science.ts';
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
])('$field ($language)', ({ pairs, language, claims = 'en' }) => {
  const named = pairs.map(([claim, passage, words]) => ({ claim, passage, words }));
  test.each(named)('$claim | $passage', ({ claim, passage, words }) => {
    const told = toldOf(claim, passage, { source: language, claim: claims });
    expect(told).toEqual(words === undefined ? [] : [words]);
  });
});

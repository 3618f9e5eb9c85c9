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

describe('time', () => {
  /** Milliseconds, the least of three tries. */
  const timeOf = (work: () => void) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const from = performance.now();
        work();
        return performance.now() - from;
      }),
    );

  test('of a sentence of 5,000 numbers is short', () => {
    const tell = (count: number) => () =>
      toldOf('It has 12 rows.', `It has 12 rows: ${'25 '.repeat(count)}`.trim(), {
        source: 'en',
        claim: 'en',
      });
    const table = (count: number) => () => {
      const numbers = `It has 12 rows: ${'25 '.repeat(count)}`.trim();
      toldOf(`${numbers}.`, numbers, { source: 'en', claim: 'en' });
    };
    for (const work of [tell, table]) {
      // Time that grew with their square would be minutes.
      expect(timeOf(work(5000))).toBeLessThan(20_000);
    }
  });
});

import { expect, test } from 'vitest';
import { readClauses } from '../../../../src/digest/claims/polarity/read-clauses.ts';
import { cast, write } from '../../records.ts';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';
import { faulty, faultyParaphrases, sound, soundParaphrases } from '../polarity/pairs.ts';
import { siteWith, warned } from '../warned.ts';

/** What is said of a claim about one sentence of a source. */
function told(passage: string, claim: string, language = 'en', claimLanguage = language): string[] {
  const source = article(passage, { language });
  const cites = [{ source: source.id, words: passage.replace(/\.$/, '') }];
  const story = {
    ...ferryStory([source], { summary: [[{ text: claim, cites }]] }),
    language: claimLanguage,
  };
  return checkStory('polarity', story).problems.map(({ reason }) => reason);
}

test.each([...sound, ...soundParaphrases])(
  'sound: %s > %s',
  (passage = '', claim = '', language = 'en', claimLanguage = language) => {
    expect(told(passage, claim, language, claimLanguage)).toEqual([]);
  },
);

test.each([...faulty, ...faultyParaphrases])(
  'told: %s > %s',
  (passage = '', claim = '', language = 'en', claimLanguage = language) => {
    expect(told(passage, claim, language, claimLanguage)).toEqual([
      expect.stringContaining('one denies what the other says'),
    ]);
  },
);

test('a claim that repeats its passage word for word is fine', () => {
  for (const [passage, , language] of [...sound, ...faulty]) {
    expect(told(passage, passage, language), passage).toEqual([]);
  }
});

test.each<[string, string, string, string, string]>([
  [
    'en',
    'did not',
    'The council',
    'sign|deliver|publish|inspect|repair|launch',
    'the ferry contract',
  ],
  ['de', 'nicht', 'Die Reederei', 'kaufte|reparierte|lieferte', 'die neue Fähre'],
])(
  'in %s, a negation put into a simple sentence is always told',
  (language, negation, who, verbs, what) => {
    for (const verb of verbs.split('|')) {
      const past = language === 'en' ? `${verb.replace(/e$/, '')}ed` : verb;
      const passage = `${who} ${past} ${what}.`;
      const claim =
        language === 'en'
          ? `${who} ${negation} ${verb} ${what}.`
          : `${who} ${verb} ${what} ${negation}.`;
      expect(told(passage, claim, language), claim).toHaveLength(1);
      expect(told(claim, passage, language), passage).toHaveLength(1);
    }
  },
);

test('a title is compared with all passages of the event', () => {
  const source = article('The Harbour Board approved the dredging plan for the northern basin.');
  const problems = (title: string) =>
    checkStory('polarity', ferryStory([source], { title })).problems.map(({ reason }) => reason);
  expect(problems('Harbour Board does not approve dredging plan for basin')).toHaveLength(1);
  expect(problems('Harbour Board approves dredging plan for basin')).toEqual([]);
});

test('a translation is compared where there is one', () => {
  const source = write('articles', 'the-article', '市議会は計画を承認した。', { language: 'ja' });
  const problems = (claim: string) => {
    const note =
      '[Sample Wire](../articles/the-article.md) "市議会は計画を承認した" (translation: "The board approved the plan")';
    const event = write('events', 'the-event', `${claim}[^1]\n\n[^1]: ${note}`);
    return warned([siteWith('polarity'), ...cast.slice(1), source, event], 'polarity');
  };
  expect(problems('The board approved the plan.')).toEqual([]);
  expect(problems('The board did not approve the plan.')).toHaveLength(1);
});

test('each clause of 90 kB is read', () => {
  const long =
    'The board met in the “old” hall, and it did not refuse to approve 12 plans … '.repeat(1200);
  expect(readClauses(long, 'en').length).toBeGreaterThan(1000);
});

test('a long claim and a long passage that speak of the same are compared', () => {
  const claim = 'The board accepted and rejected the plan, '.repeat(380);
  const passage = 'The board accepted the plan. '.repeat(380);
  expect(told(passage.trim(), claim.trim())).toHaveLength(1);
});

test('what is told is no longer than 400 characters', () => {
  const long = 'of the harbour and the basin '.repeat(40);
  const [reason = ''] = told(
    `The owners ${long} signed the pact.`,
    `The owners ${long} never signed the pact.`,
  );
  expect(reason).toContain('never signed the pact');
  expect(reason.length).toBeLessThanOrEqual(400);
});

import type { CorpusFile } from './plan.ts';

/** The record of the site itself. */
export const digestRecord: CorpusFile = {
  path: 'content/digest.md',
  front: {
    title: 'The Bench Digest',
    description: 'A made-up digest, as large as it needs to be to measure how long it takes.',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    order: 'newest-first',
    // Few people and few days meet in it again and again.
    checks: { twice: 'off' },
  },
  body: 'Nothing here took place.\n\n## Sources\n\nAll of it is made up, by rule.\n',
};

import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(title: string, body: string): (string | undefined)[] {
  return checkStory('titles', ferryStory([article(body)], { title })).problems.map(
    ({ reason }) => /^found "(.*?)",/.exec(reason)?.[1],
  );
}

describe('a day in a title is told of', () => {
  test.each([
    [
      'Norvia withdraws its 2009 ferry case',
      'Norvia ended the case that it began in 2019.',
      '2009',
    ],
    ['Ferries to sail again from 1 May', 'Ferries will sail again from 1 June.', '1 May'],
    ['Ferries stand still until Sunday', 'Ferries stand still until Wednesday.', 'Sunday'],
    ['Ferries to stop in April', 'The ferries are to stop in March.', 'April'],
  ])('%s', (title, body, words) => {
    expect(told(title, body)).toEqual([words]);
  });
});

describe('nothing is told of a day in a title', () => {
  test.each([
    ['that any source of the event has', 'Budget 2031 passed', 'It passed. It is for 2031.'],
    ['that is the year of the event', 'Norvia passes 2030 budget', 'It passed. It is a budget.'],
    ['that is the day of the event', 'Ferry sinks on Monday', 'A ferry sank.'],
    ['that is a count', '2000 march for ferries', 'They came. Some 2,000 people marched.'],
    ['that is a name', 'Black Friday empties ferries', 'Shops were full.'],
  ])('%s: %s', (_, title, body) => {
    expect(told(title, body)).toEqual([]);
  });
});

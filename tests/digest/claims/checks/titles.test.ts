import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(title: string, body: string): string[] {
  return checkStory('titles', ferryStory([article(body)], { title })).problems.map(
    ({ reason }) => /found "(.*?)"/.exec(reason)?.[1] ?? reason,
  );
}

describe('a number in a title is told of', () => {
  test.each([
    ['Two ferries sink off Port Selby', 'A ferry sank off Port Selby.', 'Two'],
    ['Ferry sinks with 41 aboard', 'A ferry with 14 people aboard sank.', '41'],
    ['Selby Rovers beat Arnby 4-2', 'Selby Rovers beat Arnby 3-2.', '4-2'],
    ['Ferry deal worth 2 million signed', 'They signed a deal worth 2 billion.', '2 million'],
  ])('%s', (title, body, words) => {
    expect(told(title, body)).toEqual([words]);
  });
});

describe('nothing is told of a number in a title', () => {
  test.each([
    ['Twelve rescued from ferry', 'A dozen people were rescued from a ferry.'],
    ['Ferry strike enters second day', 'The strike goes on.'],
    ['Ferry of 1931 sails again', 'The ferry, built in 1931, sails again.'],
    ['Nearly half of ferries late', 'Last year 48 percent of the ferries were late.'],
  ])('%s', (title, body) => {
    expect(told(title, body)).toEqual([]);
  });
});

describe('a name in a title is told of', () => {
  test.each([
    ['Orso sends ferry back', 'Ada Kolm sent a ferry back.', 'Orso'],
    ['Kolm and Hale meet over ferry', 'Ada Kolm met the mayor.', 'Hale'],
    ['Ferry runs aground off Arnby', 'A ferry ran aground off Lorne.', 'Arnby'],
    ['Ferry Runs Aground Off Munich', 'A ferry ran aground off Lorne.', 'Munich'],
    ['Watchdog fines Eastfold Air', 'Then they fined Westfold Air.', 'Eastfold'],
    ['Board drops Upper Benna bridge', 'The Board drops a bridge in Lower Benna.', 'Upper Benna'],
  ])('%s', (title, body, words) => {
    expect(told(title, body)).toEqual([words]);
  });
});

describe('nothing is told of a name in a title', () => {
  test.each([
    ['Orso sends ferry back', 'The mayor sent a ferry back.'],
    ['Norvia sends ferry back', 'The Norvian side sent a ferry back.'],
    ['Ferry Talks End Without Agreement', 'The talks about a ferry ended.'],
    ['Kolm takes part', 'Somebody took part.'],
  ])('%s', (title, body) => {
    expect(told(title, body)).toEqual([]);
  });
});

test('the names of a title that a passage has are among what was compared', () => {
  const story = ferryStory([article('Ada Kolm met the mayor in Norvia.')], {
    title: 'Orso and Kolm meet in Norvia',
  });
  expect(checkStory('titles', story).compared).toEqual([
    { what: 'name', words: 'Kolm', footnote: '1' },
    { what: 'name', words: 'Norvia', footnote: '1' },
  ]);
});

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

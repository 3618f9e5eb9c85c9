import { expect, test } from 'vitest';
import { cast, write } from '../../records.ts';
import { siteWith, warned } from '../warned.ts';

const article = write(
  'articles',
  'the-article',
  'Example called the talks "a good start". She was not "able to stay for another round", she said.',
);

function saying(paragraph: string): string[] {
  const body = `${paragraph}[^1]\n\n[^1]: [Sample Wire](../articles/the-article.md) "Example called the talks "a good start"."`;
  const event = write('events', 'the-event', body);
  return warned([siteWith('speech'), ...cast.slice(1), article, event], 'speech');
}

test.each([
  ["She called them 'a good start'.", 'with words of the footnote'],
  ["She called them 'A good start'.", 'with a capital'],
  ["The ministers' talks and the boards' dinner went well.", 'with apostrophes behind plurals'],
  ["They sang rock 'n' roll of the '90s.", 'with what apostrophes leave out'],
  ["The mast is 40' 6\" high and don't ask.", 'with feet and inches'],
])('%s: a paragraph %s is fine', (paragraph) => {
  expect(saying(paragraph)).toEqual([]);
});

test.each([
  ["She called them 'a bad start'.", 'a bad start'],
  ["She was not 'able to stay', she said.", 'able to stay'],
  ["She said 'it's over' twice.", "it's over"],
])('%s: words that no footnote of the paragraph has are told', (paragraph, words) => {
  expect(saying(paragraph)).toEqual([
    expect.stringContaining(`found "${words}" in quotation marks, but no footnote`),
  ]);
});

test.each([
  ["She called them ``a bad start'' twice.", 'a bad start'],
  ['She called them \u275da bad start\u275e twice.', 'a bad start'],
  ["She called them ,,a bad start'' twice.", 'a bad start'],
  ['They met. A bad start," she said.', 'A bad start'],
  ['She called them `a bad start` twice.', 'a bad start'],
])('%s: so are those between signs that stand for quotation marks', (paragraph, words) => {
  expect(saying(paragraph)).toEqual([
    expect.stringContaining(`found "${words}" in quotation marks, but no footnote`),
  ]);
  expect(saying(paragraph.replace(/bad/i, 'good'))).toEqual([]);
});

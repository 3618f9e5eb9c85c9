import { expect, test } from 'vitest';
import { memoizeInMemory, withoutMemory } from '../../../../src/memoize.ts';
import { cast, write } from '../../records.ts';
import { siteWith, warned, warnedFrom } from '../warned.ts';

type Post = Parameters<typeof write<'posts'>>[3];

function posted(article: string, front: Post = {}): string[] {
  const texts = [
    siteWith('posts'),
    ...cast.slice(1),
    write('articles', 'the-article', article, { title: 'Talks end' }),
    write('posts', 'the-post', 'Talks went well.', front),
  ];
  return warned(texts, 'posts');
}

test('a post whose author and platform the article names is fine', () => {
  expect(posted('"Talks went well," Example wrote on Samplegram.')).toEqual([]);
  expect(posted('"Talks went well," the Prime Minister wrote on Samplegram.')).toEqual([]);
  expect(posted('"Talks went well," EXAMPLE tweeted.', { platform: 'X' })).toEqual([]);
});

test('a post that is newer than the article is told', () => {
  const front = { date: '2030-05-03' };
  expect(posted('"Talks went well," Example wrote on Samplegram.', front)).toEqual([
    expect.stringMatching(
      /^content\/posts\/the-post\.md:4:7: warning: found a post of 2030-05-03, but content\/articles\/the-article\.md, which quotes it, is of 2030-05-02; /,
    ),
  ]);
});

test('a post whose author nothing names is told', () => {
  expect(posted('"Talks went well," somebody wrote on Samplegram.')).toEqual([
    expect.stringContaining('found a post by Ada Example, whom nothing that quotes it names'),
  ]);
});

test('a post whose platform nothing names is told, unless the post has an address', () => {
  const article = '"Talks went well," Ada Example wrote.';
  expect(posted(article)).toEqual([
    expect.stringContaining('found a post on Samplegram, which nothing that quotes it names'),
  ]);
  expect(posted(article, { url: 'https://samplegram.example/1' })).toEqual([]);
});

test('the words of the name of an organization may stand in another order', () => {
  const texts = (article: string) => [
    siteWith('posts'),
    ...cast.slice(1),
    write('organizations', 'ministry', '', { name: 'Ministry of Trade of Norvia' }),
    write('articles', 'the-article', article),
    write('posts', 'the-post', 'Talks went well.', { author: 'ministry' }),
  ];
  const named = '"Talks went well," the Norvia Ministry of Trade wrote on Samplegram.';
  expect(warned(texts(named), 'posts')).toEqual([]);
  const other = '"Talks went well," the Norvia Ministry of Defence wrote on Samplegram.';
  expect(warned(texts(other), 'posts')).toHaveLength(1);
});

test('a platform is named with a capital', () => {
  const front = { platform: 'Echo' };
  expect(posted('"Talks went well," Example wrote, to no echo.', front)).toHaveLength(1);
  expect(posted('"Talks went well," Example wrote on ECHO.', front)).toEqual([]);
});

test('what the editor of a post accepts is not told, and what nothing is told of is', () => {
  const accept = [{ rule: 'posts' as const, claim: 'Samplegram', why: 'The app shows it.' }];
  expect(posted('"Talks went well," Ada Example wrote.', { accept })).toEqual([]);
  const texts = [
    siteWith('posts'),
    ...cast.slice(1),
    write('articles', 'the-article', '"Talks went well," Ada Example wrote on Samplegram.'),
    write('posts', 'the-post', 'Talks went well.', { accept }),
  ];
  expect(warned(texts, 'posts', 'accept')).toEqual([
    expect.stringContaining('found "Samplegram" accepted, of which "posts" does not warn'),
  ]);
});

test('a post by somebody else than whom the article names beside its words is told', () => {
  const met = 'Ada Example met Ben Sample.\n\n';
  expect(posted(`${met}"Talks went well," Ben Sample wrote on Samplegram.`)).toEqual([
    expect.stringContaining(
      'found a post by Ada Example, but where content/articles/the-article.md quotes it, it names Ben Sample; correct the author',
    ),
  ]);
});

test.each([
  ['is named there, too', '"Talks went well," Example wrote on Samplegram of Ben Sample.'],
  ['is meant by a pronoun', '"Talks went well," she wrote on Samplegram of Ben Sample.'],
  ['is meant by an office', '"Talks went well," the minister wrote to Sample on Samplegram.'],
  ['is named before', 'On Samplegram, Example was short:\n\n"Talks went well."'],
])('nothing is told of a post whose author %s', (_, words) => {
  expect(posted(`Ada Example met Ben Sample.\n\n${words}`)).toEqual([]);
});

test('what was found is not kept when somebody comes to the records whom the article names', () => {
  const { memoize } = memoizeInMemory(withoutMemory);
  const texts = [
    siteWith('posts'),
    ...cast.slice(1).filter(({ id }) => !['ben-sample', 'leaders'].includes(id)),
    write(
      'articles',
      'the-article',
      'Example was there.\n\n"Fine," Ben Sample wrote on Samplegram.',
    ),
    write('posts', 'the-post', 'Fine'),
  ];
  expect(warnedFrom(memoize, texts, 'posts')).toEqual([]);
  const ben = cast.filter(({ id }) => id === 'ben-sample');
  expect(warnedFrom(memoize, [...texts, ...ben], 'posts')).toEqual([
    expect.stringContaining('it names Ben Sample; correct the author'),
  ]);
});

test('a post that an event lists is told where the event cites neither it nor what quotes it', () => {
  const quoting = write(
    'articles',
    'the-article',
    '"Talks went well," Example wrote on Samplegram.',
    {
      title: 'Talks end',
    },
  );
  const other = write('articles', 'another', 'They met in the harbour.', { title: 'Talks go on' });
  const post = write('posts', 'the-post', 'Talks went well.', {});
  const event = (path: string, words: string) =>
    write('events', 'the-event', `They met.[^1]\n\n[^1]: [It](../${path}.md) "${words}"`, {
      posts: ['the-post'],
    });
  const told = (path: string, words: string) =>
    warned(
      [siteWith('posts'), ...cast.slice(1), quoting, other, post, event(path, words)],
      'posts',
    );
  expect(told('articles/another', 'They met in the harbour.')).toEqual([
    expect.stringMatching(
      /^content\/events\/the-event\.md:\d+:\d+: warning: found the post the-post among those of the event, which cites neither it nor anything that quotes it \(content\/articles\/the-article\.md\); /,
    ),
  ]);
  expect(told('articles/the-article', 'Example wrote on Samplegram')).toEqual([]);
  expect(told('posts/the-post', 'Talks went well.')).toEqual([]);
});

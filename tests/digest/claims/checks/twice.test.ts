import { expect, test } from 'vitest';
import { cast, write } from '../../records.ts';
import { siteWith, warned } from '../warned.ts';

const article = write('articles', 'the-article', 'They met in the harbour. They met again.');
const event = (id: string, front: Parameters<typeof write<'events'>>[3] = {}) =>
  write(
    'events',
    id,
    'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met in the harbour"',
    front,
  );
const told = (...texts: ReturnType<typeof write>[]) =>
  warned([siteWith('twice'), ...cast.slice(1), article, ...texts], 'twice');

test('two events of one day, kind and place with the same people are told, whatever the order of the people', () => {
  expect(told(event('a'), event('b', { participants: ['ben-sample', 'ada-example'] }))).toEqual([
    expect.stringContaining(
      'content/events/b.md:2:8: warning: found the day, kind and participants of content/events/a.md again',
    ),
  ]);
});

test('events that differ in one of these, or that nobody is known to have taken part in, are not', () => {
  expect(
    told(event('a'), event('b', { kind: 'call' }), event('c', { date: '2030-05-01' })),
  ).toEqual([]);
  expect(
    told(event('a', { participants: undefined }), event('b', { participants: undefined })),
  ).toEqual([]);
});

test('two copies of one text are told, whatever their marks and spaces', () => {
  const copy = write('articles', 'zz-copy', '*They* met  in the harbour.\nThey met again');
  expect(told(copy)).toEqual([
    expect.stringContaining(
      'content/articles/zz-copy.md:2:8: warning: found the text of content/articles/the-article.md again',
    ),
  ]);
});

test('the same words by two authors are two posts', () => {
  const post = (id: string, author: string) => write('posts', id, 'They met again.', { author });
  expect(told(post('a', 'ada-example'), post('b', 'ben-sample'))).toEqual([]);
  expect(told(post('a', 'ada-example'), post('b', 'ada-example'))).toHaveLength(1);
});

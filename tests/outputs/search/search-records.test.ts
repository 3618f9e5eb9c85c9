import { expect, test } from 'vitest';
import type { Source } from '../../../src/digest/model.ts';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { plainText } from '../../../src/outputs/text/plain-text.ts';
import { altered } from '../../altered.ts';
import { digestAt } from '../digests.ts';

test('Each event, article and post can be found, wherever the site is published.', async () => {
  const digest = await digestAt('sample', 'https://someone.github.io/repo/');
  const urls = searchRecords(digest).map(({ url }) => url);
  const pages = [...digest.events, ...digest.articles, ...digest.posts];
  expect(urls).toEqual(pages.map(({ permalink }) => permalink.path));
});

test('A record can be narrowed down by kind, track, person and year, and sorted by date.', async () => {
  const [record] = searchRecords(await digestAt('sample'));
  expect(record?.filters).toEqual({
    kind: ['Event'],
    track: ['Modi–Takaichi'],
    person: ['Narendra Modi', 'Sanae Takaichi'],
    year: ['2025'],
  });
  expect(record?.sort).toEqual({ date: '2025-11-23' });
});

test('An event can be found by who took part, where, at what, its kind, track and topics.', async () => {
  const [record] = searchRecords(await digestAt('sample'));
  const lines = record?.content.split('\n') ?? [];
  expect(lines.slice(lines.indexOf('Narendra Modi'))).toEqual([
    'Narendra Modi',
    'Prime Minister, India',
    'Sanae Takaichi',
    'Prime Minister, Japan',
    'Johannesburg, South Africa',
    'G20 Summit',
    'Bilateral meeting',
    'Modi–Takaichi',
    'Innovation',
    'Defence cooperation',
    'Talent mobility',
    'Trade ties',
  ]);
});

test.each([
  ['en-IN', 'en'],
  ['fil', 'fil'],
  ['zh-Hant', 'zh'],
])('A record of a digest in %s is in the language %s.', async (language, expected) => {
  const records = searchRecords(altered(await digestAt('sample'), { language }));
  expect(new Set(records.map((record) => record.language))).toEqual(new Set([expected]));
});

test('A record says what language its words are in, and its title, where it is another.', async () => {
  const digest = await digestAt('digest');
  const foreign = searchRecords(digest)
    .filter(({ meta }) => meta.language !== undefined)
    .map(({ url, meta: { language, titleLanguage } }) => [url, language, titleLanguage]);
  const others = ({ language }: Source) => language !== digest.language;
  expect(digest.articles.some(others)).toBe(true);
  expect(foreign).toEqual([
    ...digest.articles
      .filter(others)
      .map(({ permalink, language }) => [permalink.path, language, language]),
    ...digest.posts
      .filter(others)
      .map(({ permalink, language }) => [permalink.path, language, undefined]),
  ]);
});

test('Of an article that is published as an excerpt, nothing more can be found.', async () => {
  const digest = await digestAt('digest');
  const excerpts = digest.articles.filter(({ reproduce }) => reproduce === 'excerpt');
  expect(excerpts.length).toBeGreaterThan(0);
  const records = searchRecords(digest);
  for (const { permalink, title, html } of excerpts) {
    const { content = '' } = records.find(({ url }) => url === permalink.path) ?? {};
    expect(content).toBe(`${title}\n${plainText(html)}`);
  }
});

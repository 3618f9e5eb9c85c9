import { expect, test } from 'vitest';
import type { Source } from '../../../src/digest/model.ts';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { plainText } from '../../../src/outputs/text/plain-text.ts';
import { altered } from '../../altered.ts';
import { digestAt } from '../digests.ts';

async function recordOfMeeting() {
  const url = '/events/2030-05-02-onymous-muster-port-nowhere/';
  return searchRecords(await digestAt('digest')).find((record) => record.url === url);
}

test('Each event and source can be found, and whatever gathers events, wherever the site is published.', async () => {
  const digest = await digestAt('digest', 'https://someone.github.io/repo/');
  const urls = searchRecords(digest).map(({ url }) => url);
  const { events, articles, posts, people, places, topics, tracks } = digest;
  const pages = [events, articles, posts, people, places, topics, tracks].flat();
  expect(urls).toEqual(pages.map(({ permalink }) => permalink.path));
});

test('A record can be narrowed down by kind, track, person, year and language, and sorted by date.', async () => {
  const record = await recordOfMeeting();
  expect(record?.filters).toEqual({
    kind: ['Event'],
    track: ['Onymous–Muster'],
    person: ['Ann Onymous', 'Max Muster'],
    organization: [],
    year: ['2030'],
    language: ['en'],
  });
  expect(record?.sort).toEqual({ date: '2030-05-02' });
});

test('An event can be found by who took part, where, at what, its kind, track and topics.', async () => {
  const record = await recordOfMeeting();
  const lines = record?.content.split('\n') ?? [];
  expect(lines.slice(lines.indexOf('Ann Onymous'))).toEqual([
    'Ann Onymous',
    'Prime Minister, Fictavia',
    'Max Muster',
    'Chancellor, Musterland',
    'Port Nowhere, Fictavia',
    'Harbour Conference',
    'Bilateral meeting',
    'Onymous–Muster',
    'Harbour dues',
    'Fisheries',
  ]);
});

test.each([
  ['en-IN', 'en'],
  ['fil', 'fil'],
  ['zh-Hant', 'zh'],
])('A record of a digest in %s is in the language %s.', async (language, expected) => {
  const records = searchRecords(altered(await digestAt('minimal'), { language }));
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

test('A word with soft hyphens can be found as any other.', async () => {
  const digest = await digestAt('digest');
  const events = digest.events.map((event) =>
    altered(event, { title: 'Co\u00adop\u00ader\u00ada\u00adtion' }),
  );
  const [record] = searchRecords(altered(digest, { events }));
  expect(record?.content).toContain('Cooperation');
});

test('A person is found by every name, as who it is.', async () => {
  const digest = await digestAt('digest');
  const people = digest.people.map((person) =>
    altered(person, { aliases: ['Łucja Ohnename', '無名'] }),
  );
  const record = searchRecords(altered(digest, { people })).find(
    ({ url }) => url === '/people/ann-onymous/',
  );
  expect(record?.meta).toMatchObject({
    title: 'Ann Onymous',
    kind: 'Person',
    day: 'Prime Minister, Fictavia',
    aliases: 'Łucja Ohnename; 無名',
    plain: 'lucja',
  });
  expect(record?.filters).toMatchObject({ kind: ['Person'], person: ['Ann Onymous'] });
});

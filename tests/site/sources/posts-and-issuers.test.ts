import { beforeAll, expect, test } from 'vitest';
import { cast, write } from '../../digest/records.ts';
import { elementsOf, wordsOf, wordsOnPage } from '../built/parsed-page.ts';
import { renderTexts } from '../built/render-texts.ts';

let site: Awaited<ReturnType<typeof renderTexts>>;
beforeAll(async () => {
  const seen = {
    quotedIn: undefined,
    url: 'https://samplegram.example/1',
    retrieved: '2030-05-03',
  };
  const summary = 'Ships are late.[^1]\n\n[^1]: [Ada](../posts/one.md) "Ships are late."';
  site = await renderTexts([
    ...cast,
    write('tracks', 'ferries', '', { title: 'Ferries', level: undefined }),
    write('documents', 'older', 'We wait.', { issuer: 'ada-example', title: 'Older statement' }),
    write('documents', 'newer', '## Now\n\nWe sail.', {
      issuer: 'ada-example',
      title: 'Newer statement',
      date: '2030-05-09',
    }),
    write('posts', 'one', 'Ships are late. 1/2', seen),
    write('posts', 'two', 'More of them are late, says the harbour board. 2/2', {
      ...seen,
      replyTo: 'one',
    }),
    write('posts', 'guess', 'Ready.', {
      ...seen,
      date: '2030-05-04',
      dateBasis: 'inferred',
      note: 'Seen that day.',
    }),
    write('events', 'late', summary, { kind: 'statement', track: 'ferries' }),
  ]);
});

const wordsAt = (path: string) => wordsOnPage(site.fileAt(path));

test('The page of an issuer lists the documents that it issued, newest first.', () => {
  expect(wordsAt('people/ada-example/index.html')).toMatch(
    /Documents.*Newer statement.*9 May 2030.*Older statement/,
  );
  expect(wordsAt('people/ben-sample/index.html')).not.toMatch(/Documents/);
});

test('A post of a thread says which one it continues, by its first words.', () => {
  const credit = wordsAt('posts/two/index.html');
  expect(credit).toContain(
    'Continues Ada Example on Samplegram: “Ships are late. 1/2”, 2 May 2030',
  );
});

test('Posts of one author and day are told apart in lists, by no more than a few words.', () => {
  const items = elementsOf(site.fileAt('sources/index.html'), 'li').map(wordsOf).join('\n');
  expect(items).toContain('Ada Example on Samplegram: “More of them are late, …”, 2 May 2030');
  expect(items).toContain('Ada Example on Samplegram, 4 May 2030');
});

test('The page of a post says that its day is inferred.', () => {
  expect(wordsAt('posts/guess/index.html')).toContain('The day of the post is inferred.');
});

test('A statement is by those who make it.', () => {
  const [facts] = elementsOf(site.fileAt('events/late/index.html'), 'dl');
  expect(elementsOf(facts ?? '', 'dt').map(wordsOf)).toEqual(['Date', 'By']);
});

test('A track needs no level.', () => {
  for (const path of ['index.html', 'tracks/ferries/index.html', 'digest.json']) {
    expect(site.fileAt(path)).not.toContain('undefined');
  }
});

test('Headings count as no paragraphs.', () => {
  expect(wordsAt('documents/newer/index.html')).toContain('0 of 1 paragraphs are quoted');
});

import { beforeAll, expect, test } from 'vitest';
import { cast, write } from '../../digest/records.ts';
import { elementsOf, wordsOf, wordsOnPage } from '../built/parsed-page.ts';
import { renderTexts } from '../built/render-texts.ts';

const withdrawn = { date: '2030-06-01', note: 'At the request of the publisher.' };
const url = 'https://samplegram.example/1';
const archive = 'https://archive.example/1';
const summary = [
  'The pier fell.[^1]',
  '> [!DISPUTED]\n> - Nobody was hurt.[^2]\n> - Two people were hurt.[^3]',
  '[^1]: [Wire](../articles/story.md) "The pier fell"',
  '[^2]: [Board](../posts/board.md) "Nobody was hurt"',
  '[^3]: [Wire](../articles/story.md) "Two people were hurt"',
].join('\n\n');

let site: Awaited<ReturnType<typeof renderTexts>>;
beforeAll(async () => {
  const seen = { quotedIn: undefined, url, retrieved: '2030-05-03' };
  const status = { status: 'deleted', note: 'It is gone.' } as const;
  site = await renderTexts([
    ...cast,
    write('articles', 'story', 'The pier fell. Two people were hurt.', { withdrawn }),
    write('articles', 'gone', 'Boats came.', {
      title: 'Boats',
      withdrawn: { ...withdrawn, quotations: false },
    }),
    write('posts', 'board', 'Nobody was hurt at all.', { ...seen, archive, ...status }),
    write('posts', 'shown', 'We are closed.', seen),
    write('events', 'pier-falls', summary, { posts: ['shown'] }),
    write('events', 'boats', 'Boats came.[^1]\n\n[^1]: [Wire](../articles/gone.md) "Boats came."', {
      title: 'Boats come',
    }),
  ]);
});

const wordsAt = (path: string) => wordsOnPage(site.fileAt(path));

test('The page of an event says what became of each source that it cites.', () => {
  const list = elementsOf(site.fileAt('events/pier-falls/index.html'), 'ol').find(
    ({ attribs }) => attribs.class === 'citations',
  );
  const labels = list ? elementsOf(list, 'p').map(wordsOf) : [];
  expect(labels).toContain('Wire · withdrawn since');
  expect(labels).toContain('Board · deleted since · in the original');
});

test('Accounts that disagree, the timeline and the feed say what became of sources.', () => {
  const accounts = ['— Board (deleted since)', '— Wire (withdrawn since)'];
  for (const path of ['events/pier-falls/index.html', 'index.html']) {
    const credits = elementsOf(site.fileAt(path), 'small').map((each) => wordsOf(each).trim());
    expect(credits).toEqual(accounts);
  }
  expect(wordsAt('index.html')).toContain('Sample Wire, 2 May 2030 (withdrawn since)');
  expect(site.fileAt('feed.xml')).toContain('Wire&#60;/a&#62;, withdrawn since');
});

test('Of a deleted post, the archived copy is what leads to the original.', () => {
  const links = elementsOf(site.fileAt('posts/board/index.html'), 'a')
    .filter(({ attribs }) => attribs.href === url || attribs.href === archive)
    .map(wordsOf);
  expect(links).toEqual(['Archived copy', 'The original, deleted since']);
  const [item] = JSON.parse(site.fileAt('sources.csl.json')).filter(
    ({ id }: { id: string }) => id === 'post-board',
  );
  expect(item.URL).toBe(archive);
  expect(site.fileAt('events/pier-falls/index.html')).toContain(`href="${archive}#:~:text=`);
});

test('A text that may not be quoted any more is not said to be quoted by nobody.', () => {
  expect(wordsAt('articles/gone/index.html')).toContain(
    'The passages quoted here are no longer shown.',
  );
  expect(wordsAt('posts/shown/index.html')).toContain(
    'No passage of it is quoted. The events below show it whole.',
  );
});

test('The list of sources tells posts that are cited from posts that are only shown.', () => {
  const items = elementsOf(site.fileAt('sources/index.html'), 'li').map(wordsOf);
  const posts = items.filter((item) => item.includes('Seen by the editor'));
  expect(
    posts.map((item) => item.replace(/^.*Seen by the editor on 3 May 2030\./, '').trim()),
  ).toEqual([
    '1 passage quoted. Supports: Example meets Sample',
    'Shown with: Example meets Sample',
  ]);
});

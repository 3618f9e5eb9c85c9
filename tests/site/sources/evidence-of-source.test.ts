import { beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../../../src/problem.ts';
import { siteWith } from '../../digest/claims/warned.ts';
import { load } from '../../digest/digests.ts';
import { cast, write } from '../../digest/records.ts';
import { elementsOf, wordsOf } from '../built/parsed-page.ts';
import { renderTexts } from '../built/render-texts.ts';

const cite = (path: string, words: string) =>
  `So it was.[^1]\n\n[^1]: [Source](../${path}.md) "${words}"`;
const speech = write('documents', 'speech', 'I will ask the council on Tuesday.', {
  title: 'Speech at the Harbour Dinner',
  date: '2030-05-02',
  place: 'Port Sample, Samplia',
});
const texts = [
  ...cast,
  speech,
  write('articles', 'story', 'All came. They met on Tuesday. The pier is open.'),
  write('posts', 'seen', 'Nobody was hurt', {
    quotedIn: undefined,
    url: 'https://samplegram.example/1',
    retrieved: '2030-05-03',
  }),
  write('events', 'by-document', cite('documents/speech', 'I will ask the council on Tuesday'), {
    place: 'port-sample',
    occasion: 'Harbour dinner',
    evidence: { date: 1, place: 1, occasion: 1 },
  }),
  write('events', 'by-post', cite('posts/seen', 'Nobody was hurt'), { title: 'The board denies' }),
  write('events', 'by-article', cite('articles/story', 'The pier is open'), {
    title: 'Pier opens',
  }),
  write('events', 'by-words', cite('documents/speech', 'I will ask the council on Tuesday'), {
    title: 'Council is asked',
    date: '2030-05-07',
  }),
];

let site: Awaited<ReturnType<typeof renderTexts>>;
beforeAll(async () => {
  site = await renderTexts(texts);
});

const notesOn = (id: string) =>
  elementsOf(site.fileAt(`events/${id}/index.html`), 'span')
    .filter(({ attribs }) => attribs.class === 'date-reading')
    .map(wordsOf);

test('The day, place and title of a source are evidence where its words give none.', () => {
  expect(notesOn('by-document')).toEqual([
    'the document is dated 2 May 2030',
    'the document is from “Port Sample, Samplia”',
    'the document is headed “Speech at the Harbour Dinner”',
  ]);
  expect(notesOn('by-post')).toEqual(['it was posted on 2 May 2030']);
  expect(notesOn('by-article')).toEqual(['the article was published on 2 May 2030']);
});

test('The data name the facts whose evidence is not in the words of a source.', () => {
  const { events } = JSON.parse(site.fileAt('digest.json'));
  const facts = events.map(
    ({ id, evidence }: { id: string; evidence: { ofSource?: string[] } }) => [
      id,
      evidence.ofSource,
    ],
  );
  expect(Object.fromEntries(facts)).toEqual({
    'by-article': ['date'],
    'by-document': ['date', 'place', 'occasion'],
    'by-post': ['date'],
  });
});

test('A document may speak of other days than its own, an article not.', async () => {
  const other = write('events', 'other', cite('articles/story', 'They met on Tuesday'));
  const others = texts.filter(({ kind }) => kind !== 'digest');
  const { problems } = await load([siteWith('days'), ...others, other]);
  const told = problems.map(formatProblem).filter((problem) => problem.endsWith('(days)'));
  expect(told).toEqual([
    expect.stringMatching(/^content\/events\/other\.md:.*"on Tuesday", which is 2030-04-30/),
  ]);
});

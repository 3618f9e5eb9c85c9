import { beforeAll, expect, test } from 'vitest';
import { digestAt } from '../../outputs/digests.ts';
import { elementsOf, wordsOf, wordsOnPage } from '../built/parsed-page.ts';
import { render } from '../built/render.ts';

let files: Map<string, string>;

beforeAll(async () => {
  const rendered = await render(await digestAt('sources'));
  files = new Map(rendered.map(({ path, content }) => [path, String(content())]));
});

const fileAt = (path: string) => files.get(path) ?? '';
const creditOf = (id: string) => {
  const page = fileAt(`posts/${id}/index.html`);
  const credit = elementsOf(page, 'div').find(({ attribs }) => attribs.class === 'credit');
  return credit ? elementsOf(credit, 'p').map(wordsOf) : [];
};

test('The page of a post that several articles quote says how much each of them has.', () => {
  expect(creditOf('pier-for-everyone')).toEqual([
    'Ada Example, Chair of the harbour board, Exampleland',
    'Quoted in The pier that grew, Port Nowhere Monthly, May 2030 · where it is quoted',
    'Quoted in Pier opens, Nowhere Press, 4 May 2030 · where it is quoted, 6 of its 11 words',
    'Quoted in Statement on the new pier, Ada Example, 4 May 2030 · where it is quoted',
    'The article states the day of the post.',
  ]);
});

test('A post that the editor saw is labelled as such, wherever it is shown.', () => {
  // The seal comes last.
  expect(creditOf('gulls-seen').slice(0, 8)).toEqual([
    'Ada Example, Chair of the harbour board, Exampleland',
    'Seen by the editor on 6 May 2030. Nobody else quotes it here, so its words are verified in no other source.',
    'Continues Ada Example on Samplegram, 4 May 2030',
    'Quotes Ada Example on Samplegram, 4 May 2030',
    'The post shows its day.',
    'The author has edited the post since.',
    'It had said “hungrig”.',
    'Read the original',
  ]);
  expect(wordsOnPage(fileAt('events/pier-opens/index.html'))).toContain(
    'Ada Example on Samplegram, 5 May 2030 (edited since) (seen by the editor)',
  );
  expect(fileAt('feed.xml')).toContain(
    '5 May 2030&#60;/a&#62; (edited since) (seen by the editor)',
  );
  expect(wordsOnPage(fileAt('sources/index.html'))).toContain('Seen by the editor on 6 May 2030.');
  expect(fileAt('posts/gulls-seen/index.html')).toContain('lang="de"');
});

test('Data and bibliographies say who quotes a post, and when it was seen.', () => {
  const { posts } = JSON.parse(fileAt('digest.json'));
  expect(posts).toMatchObject([
    { id: 'gulls-seen', quotations: [], retrieved: '2030-05-06', language: 'de' },
    {
      id: 'pier-for-everyone',
      quotedIn: 'harbour-story',
      quotations: [
        { source: { type: 'article', id: 'harbour-story' }, words: 11, of: 11 },
        { source: { type: 'article', id: 'harbour-brief' }, words: 6, of: 11 },
        { source: { type: 'document', id: 'pier-statement' }, words: 11, of: 11 },
      ],
    },
  ]);
  expect(posts[0]).not.toHaveProperty('quotedIn');
  const items = JSON.parse(fileAt('sources.csl.json'));
  expect(items.at(-2)).toMatchObject({ accessed: { 'date-parts': [[2030, 5, 6]] } });
});

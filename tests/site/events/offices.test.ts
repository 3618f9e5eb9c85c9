import { beforeAll, expect, test } from 'vitest';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { cast, write } from '../../digest/records.ts';
import { elementsOf, wordsOf } from '../built/parsed-page.ts';
import { renderTexts } from '../built/render-texts.ts';

let site: Awaited<ReturnType<typeof renderTexts>>;
beforeAll(async () => {
  const summary = 'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met in May."';
  const roles = [
    { title: 'Minister', country: 'Exampleland', to: '2030-05-02' },
    { title: 'Chair', organization: 'Harbour Board', from: '2030-05-01' },
  ];
  site = await renderTexts([
    ...cast.filter(({ id }) => id !== 'ada-example'),
    write('people', 'ada-example', '', { roles }),
    write('articles', 'the-article', 'They met in May. “All is well”, she wrote.'),
    write('posts', 'the-post', 'All is well'),
    write('events', 'two-offices', summary, { participants: ['ada-example'] }),
    write('events', 'named-office', summary, {
      title: 'They meet as witnesses',
      participants: [{ id: 'ada-example', as: 'Witness' }],
    }),
  ]);
});

const participantsOf = (id: string) =>
  elementsOf(site.fileAt(`events/${id}/index.html`), 'ul')
    .filter(({ attribs }) => attribs.class === 'participants')
    .flatMap((list) => elementsOf(list, 'span').map(wordsOf));

test('Who held two offices on a day is shown in both, or in the one that the event names.', () => {
  expect(participantsOf('two-offices')).toEqual(['Minister, Exampleland', 'Chair, Harbour Board']);
  expect(participantsOf('named-office')).toEqual(['Witness']);
});

test('The author of a post is shown in every office of its day.', () => {
  const [, author = ''] =
    /class="credit"><p>(.*?)<\/p>/.exec(site.fileAt('posts/the-post/index.html')) ?? [];
  expect(author).toMatch(/, Minister, Exampleland; Chair, Harbour Board$/);
});

test('The data and the search have both offices.', () => {
  const { events } = JSON.parse(site.fileAt('digest.json'));
  const chair = { title: 'Chair', organization: 'Harbour Board' };
  const offices = new Map(
    events.map(({ id, participants }: { id: string; participants: unknown }) => [id, participants]),
  );
  expect(offices.get('two-offices')).toEqual([
    {
      person: 'ada-example',
      role: chair,
      roles: [{ title: 'Minister', country: 'Exampleland' }, chair],
    },
  ]);
  const found = searchRecords(site.digest).find(({ url }) => url.includes('two-offices'));
  expect(found?.content).toContain('Minister, Exampleland');
  expect(found?.content).toContain('Chair, Harbour Board');
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { cast, write } from '../../digest/records.ts';
import { digestAt } from '../../outputs/digests.ts';
import { mistakesOn } from '../built/html-mistakes.ts';
import { elementsOf, wordsOf, wordsOnPage } from '../built/parsed-page.ts';
import { render } from '../built/render.ts';
import { renderTexts } from '../built/render-texts.ts';

let digest: Digest;
let files: Map<string, string>;

beforeAll(async () => {
  digest = await digestAt('sources');
  const rendered = await render(digest);
  files = new Map(rendered.map(({ path, content }) => [path, String(content())]));
});

const fileAt = (path: string) => files.get(path) ?? '';
const pageOf = (id: string) => fileAt(`articles/${id}/index.html`);
const creditOf = (id: string) => {
  const credit = elementsOf(pageOf(id), 'div').find(({ attribs }) => attribs.class === 'credit');
  return credit ? elementsOf(credit, 'p').map(wordsOf) : [];
};
const tagsOf = (id: string) =>
  elementsOf(pageOf(id), 'meta').flatMap(({ attribs: { name, property, content } }) =>
    /^(citation_|DC\.|article:|eprints)/.test(name ?? property ?? '')
      ? [`${name ?? property}: ${content}`]
      : [],
  );

describe('an article says no more of itself than is known:', () => {
  test('its writers, its month and the day of the copy', () => {
    expect(creditOf('harbour-story')).toEqual([
      'Port Nowhere Monthly, by Ben Sample and Cleo Instance · published May 2030',
      'The text belongs to Port Nowhere Monthly. This copy lets readers check the quotations.',
      'Read the original · copied on 11 June 2030',
    ]);
    expect(tagsOf('harbour-story')).toEqual(
      expect.arrayContaining([
        'citation_author: Ben Sample',
        'citation_author: Cleo Instance',
        'citation_publication_date: 2030/05',
        'DC.creator: Ben Sample',
        'DC.date: 2030-05',
        'article:published_time: 2030-05',
      ]),
    );
    expect(tagsOf('harbour-story').join()).not.toContain('eprints');
  });

  test('the day of the copy alone, which begins its line', async () => {
    const copied = { url: undefined, retrieved: '2030-06-11' };
    const site = await renderTexts([...cast, write('articles', 'copied', 'Boats came.', copied)]);
    const lines = elementsOf(site.fileAt('articles/copied/index.html'), 'p').map(wordsOf);
    expect(lines).toContain('Copied on 11 June 2030');
  });

  test('a dateline with a place alone', () => {
    expect(creditOf('harbour-brief')).toContain('Dateline: PORT NOWHERE');
    expect(pageOf('harbour-brief')).toContain('"dateline":"PORT NOWHERE"');
  });

  test('a dateline with a day alone, and a day in doubt', () => {
    expect(creditOf('harbour-clipping').slice(0, 2)).toEqual([
      'The Nowhere Gull · published about 6 May 2030',
      'Dateline: 5 May 2030',
    ]);
    expect(pageOf('harbour-clipping')).toContain('"dateline":"5 May 2030"');
    expect(pageOf('harbour-clipping')).toContain('"datePublished":"2030-05"');
  });

  test('on pages without mistake, where nothing is called undefined', async () => {
    const pages = new Map([...files].filter(([path]) => path.endsWith('.html')));
    expect(await mistakesOn({ pages })).toEqual([]);
    for (const [, page] of pages) expect(wordsOnPage(page)).not.toMatch(/undefined|null|\[object/);
  });

  test('in bibliographies', () => {
    const items: { id: string }[] = JSON.parse(fileAt('sources.csl.json'));
    const itemOf = (id: string) => items.find((item) => item.id === `article-${id}`);
    expect(itemOf('harbour-story')).toMatchObject({
      author: [{ literal: 'Ben Sample' }, { literal: 'Cleo Instance' }],
      'container-title': 'Port Nowhere Monthly',
      issued: { 'date-parts': [[2030, 5]] },
      accessed: { 'date-parts': [[2030, 6, 11]] },
    });
    expect(itemOf('harbour-clipping')).toMatchObject({
      issued: { 'date-parts': [[2030, 5, 6]], circa: true },
    });
    expect(itemOf('harbour-clipping')).not.toHaveProperty('event-place');
    expect(fileAt('sources.bib')).toContain('author = {{Ben Sample} and {Cleo Instance}}');
    expect(fileAt('sources.bib')).toContain('date = {2030-05-06~}');
    expect(fileAt('sources.bib')).toContain('urldate = {2030-06-11}');
    expect(fileAt('sources.ris')).toContain('AU  - Ben Sample\r\nAU  - Cleo Instance\r\n');
    expect(fileAt('sources.ris')).toContain('DA  - 2030/05\r\n');
    expect(fileAt('sources.ris')).toContain('Y2  - 2030/06/11\r\n');
  });

  test('as how it is to be cited', () => {
    expect(wordsOnPage(pageOf('harbour-story'))).toContain(
      'Ben Sample and Cleo Instance. “The pier that grew.” Port Nowhere Monthly, May 2030.',
    );
  });
});

test('Articles are in the order of the first day on which they can be from.', () => {
  expect(digest.articles.map(({ id }) => id)).toEqual([
    'harbour-clipping',
    'harbour-brief',
    'harbour-story',
  ]);
  expect(digest.events[0]?.updated).toBe('2030-06-01');
});

/** A digest whose lists are too long for one page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { mistakesOn } from './built/html-mistakes.ts';
import { count, renderLongDigest } from './built/long-digest.ts';
import { elementsOf, wordsOf } from './built/parsed-page.ts';

const numbers = [...Array(count).keys()];

let files: Map<string, string>;
beforeAll(async () => {
  ({ files } = await renderLongDigest());
});

const linksAt = (path: string, within = 'main') =>
  elementsOf(files.get(path) ?? '', within)
    .flatMap((part) => elementsOf(part, 'a'))
    .map(({ attribs }) => attribs.href ?? '');
const wordsAt = (path: string) => wordsOf(elementsOf(files.get(path) ?? '', 'main')[0]);

describe('a year of more than 150 events', () => {
  test('has its months, and the events of which no month is known', () => {
    const links = linksAt('2030/index.html');
    expect(links).toEqual(expect.arrayContaining(['/repo/2030/01/', '/repo/2030/02/']));
    expect(links).toContain('/repo/events/event-0/');
    expect(links).not.toContain('/repo/events/event-1/');
    expect(wordsAt('2030/index.html')).toContain('January 2030, 151 events');
  });

  test('has each of its events on the page of the month', () => {
    expect(wordsAt('2030/02/index.html')).toContain('Timeline: February 2030');
    const listed = ['01', '02'].flatMap((month) => linksAt(`2030/${month}/index.html`));
    const events = numbers.slice(1).map((number) => `/repo/events/event-${number}/`);
    expect(listed).toEqual(expect.arrayContaining(events));
  });
});

describe('more than 150 people', () => {
  test('are found by the letter of the names that they are sorted by', () => {
    expect(linksAt('people/index.html').filter((href) => href.includes('/by/'))).toEqual(
      ['a', 'b', 'c', 'e', 's'].map((letter) => `/repo/people/by/${letter}/`),
    );
    expect(wordsAt('people/index.html')).toContain('A, 54 entries');
    expect(wordsAt('people/by/b/index.html')).toContain('People: B');
    expect(linksAt('people/by/b/index.html')).toContain('/repo/people/person-1/');
    expect(linksAt('people/by/b/index.html')).not.toContain('/repo/people/person-2/');
  });

  test('have pages at the addresses that they always had', () => {
    expect(files.has('people/person-1/index.html')).toBe(true);
    expect(files.has('people/index.html')).toBe(true);
  });
});

describe('more than 150 sources', () => {
  test('are counted by year and kind, each year with a page', () => {
    const rows = elementsOf(files.get('sources/index.html') ?? '', 'tr').map((row) =>
      elementsOf(
        row,
        row.parent && 'name' in row.parent && row.parent.name === 'thead' ? 'th' : '*',
      )
        .filter(({ name }) => name === 'th' || name === 'td')
        .map(wordsOf),
    );
    expect(rows).toEqual([
      ['Date', 'Articles', 'Documents', 'Posts'],
      ['2030', '159', '0', '1'],
      ['2029', '1', '0', '0'],
    ]);
    expect(linksAt('sources/2029/index.html')).toContain('/repo/articles/article-0/');
  });

  test('are listed by month where a year has too many', () => {
    expect(linksAt('sources/2030/index.html')).toContain('/repo/sources/2030/03/');
    expect(linksAt('sources/2030/03/index.html')).toContain('/repo/articles/article-1/');
  });
});

test('The sitemap has the pages of all parts.', () => {
  for (const path of ['2030/01/', 'people/by/a/', 'sources/2030/', 'sources/2030/03/']) {
    expect(files.get('sitemap.xml')).toContain(`<loc>https://long.example/repo/${path}</loc>`);
  }
});

test('Every page of a part leads up to the list that it is of.', () => {
  const trailOf = (path: string) => linksAt(path, 'nav').filter((href) => href !== '/repo/');
  expect(trailOf('2030/01/index.html')).toContain('/repo/2030/');
  expect(trailOf('people/by/a/index.html')).toContain('/repo/people/');
  expect(trailOf('sources/2030/03/index.html')).toContain('/repo/sources/2030/');
});

test('The pages of parts, and of what they are parts of, are without a mistake.', async () => {
  const paths = ['people', 'people/by/a', 'sources', 'sources/2030', 'sources/2030/03', '2030'];
  const pages = [...paths, '2030/01', '2030/02'].map((path) => {
    const file = `${path}/index.html`;
    return [file, files.get(file) ?? ''] as const;
  });
  expect(await mistakesOn({ pages: new Map(pages) })).toEqual([]);
});

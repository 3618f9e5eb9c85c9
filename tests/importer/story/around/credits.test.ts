import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

const read = (language: string, above: string, below = '') =>
  storyOf([headlines[language], above, ...(paragraphs[language] ?? []), below].join('\n\n'));

describe('a newspaper on the line below the byline is whose story it is', () => {
  test.each([
    ['en', 'By Bo Sand', 'The Kolm Ledger'],
    ['en', 'By Bo Sand', 'Kolm Evening Herald'],
    ['de', 'Von Bo Sand', 'Kolmer Tageblatt'],
    ['de', 'Von Bo Sand', 'Inselzeitung Kolm'],
    ['fr', 'Par Bo Sand', 'Le Courrier du Quai'],
    ['es', 'Por Bo Sand', 'El Correo del Muelle'],
    ['it', 'di Bo Sand', 'Il Giornale del Molo'],
    ['pt', 'Por Bo Sand', 'Jornal do Cais'],
    ['nl', 'Door Bo Sand', 'De Kolmse Courant'],
  ])('%s: %s, %s', async (language, byline, paper) => {
    const { agency, byline: names } = await read(language, `${byline}\n\n${paper}`);
    expect([agency?.value, names?.value]).toEqual([paper, ['Bo Sand']]);
  });
});

describe('no name is read where none is', () => {
  test.each([
    'Source: https://www.kolm.example/quay-opens',
    '(This is an unedited story. Our staff may not have modified the content body.)',
    'To leave this list, reply with STOP.',
  ])('%s', async (line) => {
    const { agency, distributor } = await read('en', 'By Bo Sand', line);
    expect([agency, distributor]).toEqual([undefined, undefined]);
  });
});

test('the sign and the day before an hour, below the text, are those of the agency', async () => {
  const { agency, published } = await read('en', 'By Bo Sand', 'NWS 1614 30/04/30');
  expect([agency?.value, published?.value]).toEqual(['NWS', '2030-04-30']);
});

test.each([
  ['Kolm Valley Newspapers'],
  ['Inselnachrichten Mediengruppe'],
  ['Groupe Presse du Quai'],
  ['Grupo de Noticias Muelle'],
])('the house that owns a page is not the agency of its story: %s', async (house) => {
  const body = (paragraphs.en ?? []).map((text) => `<p>${text}</p>`).join('');
  const page = `<html><head><title>${headlines.en}</title><meta property="og:site_name" content="The Kolm Courier"></head><body><article><h1>${headlines.en}</h1>${body}</article><footer>© 2030 ${house}</footer></body></html>`;
  const { agency, distributor } = await storyOf(page, 'a.html');
  expect([agency?.value, distributor]).toEqual(['The Kolm Courier', undefined]);
});

test('the short name of an agency is no part of the town before it', async () => {
  const body = (paragraphs.ja ?? []).join('\n\n');
  const { place, agency } = await storyOf(
    `${headlines.ja}\n\n【新港環西5月1日】${body}\n\n（環西通信）\n`,
  );
  expect([place?.value, agency?.value]).toEqual(['新港', '環西通信']);
});

import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

const read = (language: string, above: string, below = '') =>
  storyOf([headlines[language], above, ...(paragraphs[language] ?? []), below].join('\n\n'));

describe('a line says who was sent, or who helped', () => {
  test.each([
    ['en', 'From Bo Sand, NNI Correspondent, Kolmar', ['Bo Sand']],
    ['en', 'By Bo Sand with help from Cid Dune', ['Bo Sand', 'Cid Dune']],
    ['de', 'Von unserem Korrespondenten Bo Sand', ['Bo Sand']],
    ['fr', 'De notre envoyé spécial : Bo Sand', ['Bo Sand']],
    ['es', 'De nuestra enviada especial: Bo Sand', ['Bo Sand']],
    ['it', 'Dal nostro inviato Bo Sand', ['Bo Sand']],
  ])('%s: %s', async (language, line, names) => {
    expect((await read(language, line)).byline?.value).toEqual(names);
  });
});

describe('lines around a story that are none of it are left out', () => {
  test.each([
    ['en', 'The mayor at the quay. Picture by Bo Sand'],
    ['en', 'A MESSAGE FROM KOLM SAVINGS: Loans from 4 %. Learn more.'],
    ['en', 'Do you know more? Email bo.sand@kolm.example'],
    ['fr', 'La maire, mercredi, devant le port. | LE COURRIER DU QUAI'],
    ['es', 'La alcaldesa, en el muelle. / B. SAND'],
    ['nl', 'Klopt er iets niet? Meld het ons.'],
  ])('%s: %s', async (language, line) => {
    const { paragraphs: body, leftOut } = await read(language, '', line);
    expect(body.map(({ text }) => text)).toEqual(paragraphs[language]);
    expect(leftOut.map(({ text }) => text.text)).toContain(line);
  });

  test('whom to ask, with the lines below', async () => {
    const below = 'Rückfragehinweis:\nLand Kolm, Abteilung Hafen\nMag. Bo Sand\nTel.: 0000/12';
    const { paragraphs: body } = await read('de', '', below);
    expect(body.map(({ text }) => text)).toEqual(paragraphs.de);
  });

  test('who the writer is, by name, work and field', async () => {
    const below = 'Bo Sand\n\nJournalist\n\nBo covers quays and tides for the Ledger.';
    const { paragraphs: body } = await read('en', 'By Bo Sand', below);
    expect(body.map(({ text }) => text)).toEqual(paragraphs.en);
  });
});

test('the headline of a page is that of the article, not the name of the site in its title', async () => {
  const { title } = await storyOf(
    `<html><head><title>Kolm: ${headlines.en} | Kolm Evening Herald</title></head><body>
<header><h2>Kolm Evening Herald</h2></header><article><h1>${headlines.en}</h1>
${(paragraphs.en ?? []).map((each) => `<p>${each}</p>`).join('\n')}</article></body></html>`,
    'story.html',
  );
  expect(title?.value).toBe(headlines.en);
});

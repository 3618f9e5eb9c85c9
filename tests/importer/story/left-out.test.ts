import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

const opened =
  'The harbour board opened the new quay on Wednesday, after two years of work and one of quarrels.';
const cost = 'It cost four million.';
const title = 'Harbour board opens new quay after two years';

/** The paragraphs of a story with some line between its headline and its text, in it, and behind it. */
async function textOf({ above = '', within = '', behind = '' }) {
  const { paragraphs } = await storyOf(
    `${title}\n\nBy Ada Kolm\n\n${above}\n\n${opened}\n\n${within}\n\n${opened}\n\n${cost}${behind}\n`,
  );
  return paragraphs.map(({ text }) => text);
}

describe('what pages and agencies set around a text is no part of it', () => {
  test.each([
    'Save  Share  12 comments',
    'Share | Print | 3 comments',
    'Teilen · 4 Kommentare',
    'Partager  Imprimer  (7) commentaires',
    'Compartir | 25 comentarios',
    'Compartilhar  8 comentários',
    'Condividi | 2 commenti',
    'Facebook  Twitter  WhatsApp  101 shares',
    '12 comments  Share',
    'Share · 1 like · 2 comments',
  ])('a row of buttons: %s', async (row) => {
    expect(await textOf({ above: row, within: row })).toEqual([opened, opened, cost]);
  });

  test.each([
    'The quay at Port Kolm. File photo',
    'The quay at Port Kolm (library picture)',
    'The quay at Port Kolm – archive image.',
    'Der Kai von Kolm. Archivbild',
    'Der Kai von Kolm | Symbolfoto',
    'Le quai de Kolm. Photo d’archives',
    'El muelle de Kolm. Foto de archivo',
    'O cais de Kolm. Foto de arquivo',
    'Il molo di Kolm. Foto d’archivio',
    'De kade van Kolm. Archieffoto',
  ])('what a picture shows: %s', async (caption) => {
    expect(await textOf({ above: caption, within: caption })).toEqual([opened, opened, cost]);
  });

  test.each([
    ' (NWS) RLC/DF',
    ' (NWS) ab/cd',
    ' (NWS) abc',
    ' (NWS) ab.cd',
    ' (NWS) AB-CD',
    ' RLC/DF',
    ' ab/cd',
    ' abc/de/fg',
    ' (nws) ak',
    ' [NWS] KO/ab',
  ])('what stands behind the last sentence: %s', async (sign) => {
    expect(await textOf({ behind: sign })).toEqual([opened, opened, cost]);
  });

  test.each([
    ' She asked for bread and/or fish.',
    ' (She did not say how.)',
    ' The train is a TGV/ICE.',
  ])('a sentence behind the last one stays: %s', async (sentence) => {
    expect(await textOf({ behind: sentence })).toEqual([opened, opened, `${cost}${sentence}`]);
  });
});

describe('a town that the text begins with', () => {
  test.each([
    ['TRAUNFELD. ', 'TRAUNFELD'],
    ['BAD KOLM. ', 'BAD KOLM'],
    ['ST. KOLMEN. ', undefined],
    ['KOLM-NORD. ', 'KOLM-NORD'],
    ['EXCLUSIVE. ', undefined],
    ['URGENT. ', undefined],
    ['NATO. ', undefined],
  ])('%s', async (before, place) => {
    const story = await storyOf(`${title}\n\n${before}${opened}\n\n${cost}\n`);
    expect(story.place?.value).toBe(place);
  });

  test.each([
    'Port Kolm - 1 - 5 (NWS) -- ',
    'PORT KOLM - 01/05 (NWS) - ',
    'Port Kolm, 1-5 (NWS) - ',
  ])('with day and month in numbers before the agency: %s', async (before) => {
    const story = await storyOf(`${title}\n\n${before}${opened}\n\n${cost}\n`);
    expect(story.paragraphs.map(({ text }) => text)).toEqual([opened, cost]);
    expect([story.date?.value, story.agency?.value]).toEqual(['2030-05-01', 'NWS']);
  });
});

test.each([
  'business correspondent',
  'business editor',
  'press officer and news editor',
  'news reporter',
  'Business Correspondent',
  'business writer',
  'news correspondents',
])('what somebody is at a newspaper is no agency: %s', async (office) => {
  const story = await storyOf(`${title}\n\nBy Ada Kolm, ${office}\n\n${opened}\n\n${cost}\n`);
  expect(story.byline?.value).toEqual(['Ada Kolm']);
  expect(story.agency).toBeUndefined();
});

test('a paragraph in italics below a picture is a caption, and one elsewhere is none', async () => {
  const clip = `---\ntitle: "${title}"\n---\n![Quay](quay.jpg)\n\n*The quay, as seen from the tower*\n\n${opened}\n\n*${cost}*\n`;
  const story = await storyOf(clip, 'clip.md');
  expect(story.title?.value).toBe(title);
  expect(story.paragraphs.map(({ text }) => text)).toEqual([opened, cost]);
});

test('a line above the text that is not the headline that the page states is no certain one', async () => {
  const clip = `---\ntitle: "${title}"\n---\nGulls gather at the old tower\n\n${opened}\n\n${cost}\n`;
  expect((await storyOf(clip, 'clip.md')).title?.sure).not.toBe('certain');
});

test('an office behind a name that is a link is no agency either', async () => {
  const page = `<article><h1>${title}</h1><div class="byline">By <a href="/ada">Ada Kolm</a>, business correspondent</div><p>${opened}</p><p>${cost}</p></article>`;
  const story = await storyOf(page, 'page.html');
  expect(story.byline?.value).toEqual(['Ada Kolm']);
  expect(story.agency).toBeUndefined();
});

test.each(['ADVERTISEMENT', 'ADVERTISEMENT:'])(
  '%s behind the first paragraph is no town',
  async (line) => {
    const speech = '“The gulls may stay where they are,” she said.';
    const { paragraphs } = await storyOf(
      `${title}\n\n${speech}\n\n${line}\n\n${opened}\n\n${cost}\n`,
    );
    expect(paragraphs.map(({ text }) => text)).toEqual([speech, opened, cost]);
  },
);

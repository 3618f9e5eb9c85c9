import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from '../around/paragraphs.ts';

async function titleIn(language: string, above: string, { file = 'story.txt', before = '' } = {}) {
  const text = `${above}\n\n${before}${paragraphs[language]?.join('\n\n')}`;
  return (await storyOf(text, file)).title?.value;
}

describe('a headline is told from keywords, labels and what is printed with it', () => {
  test.each([
    [
      'de',
      'Häfen/Verkehr/Hohe See/Nordinseln/\n(Zusammenfassung 2115 - neu: Möwen)\n{T}\nVon Bo Sand, nws',
    ],
    ['de', 'Wirtschaft/Häfen/Kolm/ =\n{T}'],
    ['es', '🔴 *ÚLTIMO MINUTO* | {T}'],
    ['es', '🚨 *URGENTE:* {T}'],
    ['en', '⚡️ BREAKING: {T}'],
    ['en', '*{T}*'],
    ['en', '🔴 *BREAKING* | {T}'],
    ['pt', '🔴 URGENTE | {T}'],
  ])('%s: %s', async (language, form) => {
    const above = form.replace('{T}', headlines[language] ?? '');
    expect(await titleIn(language, above)).toBe(headlines[language]);
  });

  test('a word in capitals before a colon is a part of a headline in capitals', async () => {
    const title = 'PORTI: LA MINISTRA APRE IL MOLO, ‘SOLO I GABBIANI CI CREDEVANO’';
    expect(await titleIn('it', `NWS0412 7 POL 0 NWS POL NAZ\n\n        ${title} =`)).toBe(title);
  });

  test('the line that is the subject of a mail does not go on in the next one', async () => {
    const mail = [
      'From: Molo Notizie <desk@molo.example>',
      `Subject: ++ ${headlines.it} ++`,
      'Date: Wed, 1 May 2030 18:57:12 +0200',
      'Content-Type: text/plain; charset=utf-8',
      '',
      headlines.it,
      "'Solo i gabbiani'. Quattro milioni per il nuovo molo di ponente",
      '',
      `(MOLO) - COLMA, 01 MAG - ${paragraphs.it?.join('\n\n')}`,
    ].join('\n');
    const story = await storyOf(mail, 'mail.eml');
    expect([story.title?.value, story.place?.value]).toEqual([headlines.it, 'COLMA']);
  });
});

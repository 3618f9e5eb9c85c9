import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

const bodyOf = (language: string) => [...(paragraphs[language] ?? [])];

/** What is read of a text in a language; `{T}` is its headline, `{B}` its body. */
async function read(language: string, received: string, file?: string) {
  const filled = received
    .replaceAll('{T}', headlines[language] ?? '')
    .replaceAll('{B}', bodyOf(language).join('\n\n'));
  const { paragraphs: kept, ...values } = await storyOf(filled, file);
  return { ...values, body: kept.map(({ text }) => text) };
}

describe('what a desk says of the version of a story is no part of its headline', () => {
  test.each([
    ['en', '(LEAD) {T}'],
    ['en', '(2nd LD) {T}'],
    ['en', '(URGENT) {T}'],
    ['en', 'UPDATE 1-{T}'],
    ['en', 'WRAPUP 2: {T}'],
    ['en', '(News Focus) {T}'],
    ['de', '{T} (Zusammenfassung 1800 - neu: Möwen)'],
    ['de', '{T} (Neu: Kosten)'],
    ['de', 'ROUNDUP: {T}'],
    ['de', 'EIL - {T}'],
    ['fr', '{T} (ACTUALISATION)'],
    ['fr', '{T} (PAPIER GÉNÉRAL)'],
    ['fr', 'ALERTE - {T}'],
    ['es', '{T} (Ampliación)'],
    ['es', 'AMPL.- {T}'],
    ['es', '(Crónica) {T}'],
    ['pt', '{T} (ATUALIZADA)'],
    ['pt', '{T} (C/ÁUDIO)'],
    ['it', '{T} (2)'],
    ['it', '{T} (3-ULTIMA)'],
    ['nl', '{T} (Samenvatting)'],
    ['ja', '■{T}'],
    ['ja', '（詳報）{T}'],
    ['zh', '（更新）{T}'],
    ['ko', '(종합) {T}'],
    ['ko', '(2보) {T}'],
  ])('%s: %s', async (language, line) => {
    const { title, body } = await read(language, `${line}\n\n{B}\n`);
    expect(title?.value).toBe(headlines[language]);
    expect(body).toEqual(bodyOf(language));
  });

  test.each([
    'Update on quays: harbour minister names a day',
    'Lead pipes leave harbour town sick of its water',
    'Focus of harbour minister shifts to quays and gulls',
    'Harbour minister opens new quay (and a bar)',
    'Minister opens quay (in Port Kolm)',
  ])('but words of the headline are: %s', async (line) => {
    expect((await read('en', `${line}\n\n{B}\n`)).title?.value).toBe(line);
  });
});

describe('a body that issues a release is not its headline', () => {
  test.each([
    ['en', 'Office of the Harbour Minister'],
    ['en', 'Ministry of Quays and Harbours, Republic of the Isles'],
    ['de', 'Ministerium für Häfen und Kais'],
    ['de', 'Pressedienst der Freien Hafenpartei'],
    ['fr', 'Ministère des Ports et des Quais'],
    ['fr', 'Cabinet de la Ministre des Ports'],
    ['es', 'Ministerio de Puertos y Muelles'],
    ['es', 'Secretaría de Puertos de la República'],
    ['it', 'Ministero dei Porti e dei Moli'],
    ['pt', 'Ministério dos Portos e dos Cais'],
    ['nl', 'Ministerie van Havens en Kades'],
  ])('%s: %s', async (language, body) => {
    const release = await read(language, `${body}\n\n{T}\n\n{B}\n`);
    expect(release.title?.value).toBe(headlines[language]);
  });
});

describe('a line that says who released a text and for whom names both', () => {
  test.each([
    [
      'en',
      'Distributed by Quay Releases on behalf of the Ministry of Quays, Republic of the Isles.',
    ],
    ['de', 'Original-Content von: Ministerium für Kais, übermittelt durch Quay Releases'],
    ['de', 'Verbreitet durch Quay Releases im Auftrag des Ministerium für Kais'],
    ['fr', 'Diffusé par Quay Releases pour le compte du Ministère des Quais.'],
    ['es', 'Distribuido por Quay Releases en nombre del Ministerio de Muelles.'],
    ['pt', 'Divulgado por Quay Releases em nome do Ministério dos Cais.'],
    ['it', 'Diffuso da Quay Releases per conto del Ministero dei Moli.'],
    ['nl', 'Verspreid door Quay Releases namens het Ministerie van Kades.'],
  ])('%s: %s', async (language, line) => {
    const { agency, distributor, body } = await read(language, `{T}\n\n{B}\n\n${line}\n`);
    expect(agency?.value).toMatch(/^Minist\S+ \S/u);
    expect(line).toContain(agency?.value);
    expect(distributor?.value).toBe('Quay Releases');
    expect(body).toEqual(bodyOf(language));
  });
});

describe('the first line of a text', () => {
  const [first = ''] = paragraphs.en ?? [];

  test.each([
    ['16:48 | Port Kolm, May 1. ', 'Port Kolm', '2030-05-01'],
    ['09.10 - PORT KOLM, May 1 (NWS) - ', 'PORT KOLM', '2030-05-01'],
    ['10h04 | PORT KOLM, May 1 (NWS) -- ', 'PORT KOLM', '2030-05-01'],
    ['PORT-KOLM 01/05 (NWS) = ', 'PORT-KOLM', '2030-05-01'],
    ['NEW KOLM 30/04 (NWS) = ', 'NEW KOLM', '2030-04-30'],
  ])('may have the hour before its town, or the day in figures: %s', async (line, place, date) => {
    const story = await storyOf(`${headlines.en}\n\n${line}${(paragraphs.en ?? []).join('\n\n')}`);
    expect([story.place?.value, story.date?.value]).toEqual([place, date]);
    expect(story.paragraphs[0]?.text).toBe(first);
  });

  test.each([
    ['【港务社新港5月1日电】（记者 柯海宁）', '柯海宁'],
    ['【港务社新港5月1日电】（记者柯海宁、沙波）', '柯海宁;沙波'],
    ['本报讯（记者 柯海宁）', '柯海宁'],
    ['本報訊（記者　柯海寧）', '柯海寧'],
    ['（记者 柯海宁 沙波）', '柯海宁;沙波'],
    ['（特派员 柯海宁）', '柯海宁'],
    ['【本報訊】（記者柯海寧）', '柯海寧'],
  ])('may have its reporter in brackets: %s', async (line, byline) => {
    const { byline: names, body } = await read('zh', `{T}\n\n${line}{B}\n`);
    expect(names?.value.join(';')).toBe(byline);
    expect(body).toEqual(bodyOf('zh'));
  });

  test.each([
    ['पोर्ट कोल्म, एक मई (नवस)। ', '2030-05-01'],
    ['पोर्ट कोल्म, तीस अप्रैल (नवस) ', '2030-04-30'],
    ['पोर्ट कोल्म, 1 मई (नवस)। ', '2030-05-01'],
  ])('may have its day in words, in Hindi: %s', async (line, date) => {
    const { date: day, place, body } = await read('hi', `{T}\n\n${line}{B}\n`);
    expect([day?.value, place?.value]).toEqual([date, 'पोर्ट कोल्म']);
    expect(body).toEqual(bodyOf('hi'));
  });
});

describe('what a picture shows, between two paragraphs', () => {
  test.each([
    ['en', 'This photo, provided by the harbour board, shows Ada Kolm on the quay. (NWS)'],
    ['en', 'In this undated photo released by the board, gulls sit on the quay.'],
    ['en', 'Ada Kolm on the quay of Port Kolm on May 1, 2030. (PHOTO NOT FOR SALE) (NWS)'],
    ['en', 'FILE - Gulls sit on the old quay of Port Kolm, April 4, 2029.'],
    ['de', 'Dieses Foto zeigt Ministerin Kolm am Mittwoch auf dem Kai.'],
    ['fr', 'Cette photo fournie par le port montre la ministre sur le quai.'],
    ['es', 'Esta fotografía cedida por el puerto muestra a la ministra en el muelle.'],
    ['it', 'In questa foto diffusa dal porto, la ministra sul molo.'],
    ['pt', 'Esta foto divulgada pelo porto mostra a ministra no cais.'],
    ['nl', 'Deze foto toont de minister op de kade.'],
    ['zh', '图为柯海宁在码头。港务社记者沙波摄'],
    ['ja', '写真は埠頭に立つ汐見氏。'],
    ['ko', '▲ 새 부두에 선 한아리 장관. (사진=항만부)'],
  ])('is no part of the text, %s: %s', async (language, caption) => {
    const [first, ...others] = bodyOf(language);
    const text = [headlines[language], first, caption, ...others].join('\n\n');
    expect((await storyOf(text)).paragraphs.map(({ text }) => text)).toEqual(bodyOf(language));
  });

  test.each([
    ['en', 'This photo was the first that she had taken of the quay.'],
    ['en', 'Pictures showed the quay under a metre of water.'],
    ['de', 'Das Foto zeigt nach ihren Worten, wie alt der Kai war.'],
    ['fr', 'La photo montre, selon elle, un quai trop vieux.'],
  ])('but what is told of a picture is, %s: %s', async (language, line) => {
    const [first, ...others] = bodyOf(language);
    const text = [headlines[language], first, line, ...others].join('\n\n');
    expect((await storyOf(text)).paragraphs.map(({ text }) => text)).toEqual([
      first,
      line,
      ...others,
    ]);
  });
});

test('the slug in the subject of a mail is no headline', async () => {
  const mail = `From: Northern Wire <desk@nws.example>\nSubject: BC-QUAY KOLM, 2nd Ld\nDate: Wed, 1 May 2030 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nBC-QUAY KOLM, 2nd Ld\n\n{T}\n\nBy Bo Sand\n\nPORT KOLM, May 1 - {B}\n`;
  const { title, body } = await read('en', mail, 'a.eml');
  expect(title?.value).toBe(headlines.en);
  expect(body).toEqual(bodyOf('en'));
});

test('the name of a site that a page states is not the headline beside it', async () => {
  const name = 'The Port Kolm Courier and Gull';
  const page = `<html><head><title>{T} - ${name}</title></head><body><header><a href="/">${name}</a></header><article><h1>{T}</h1>${bodyOf(
    'en',
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;
  expect((await read('en', page, 'a.html')).title?.value).toBe(headlines.en);
});

test('a name is not cut at the letters of a small word: “am”', async () => {
  const { byline } = await read('en', '{T}\n\nBy Bo Sandstream 1 May 2030, 20:42\n\n{B}');
  expect(byline?.value).toEqual(['Bo Sandstream']);
});

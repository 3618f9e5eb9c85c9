import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

/** What stands around a text: above its headline, below it, and below the text. */
interface Around {
  readonly top?: string;
  readonly under?: string;
  readonly below?: string;
}

async function credits(language: string, { top = '', under = '', below = '' }: Around) {
  const text = [top, headlines[language], under, ...(paragraphs[language] ?? []), below];
  const story = await storyOf(text.filter((part) => part !== '').join('\n\n'));
  const { agency, distributor, byline, title } = story;
  const kept = story.paragraphs.map(({ text }) => text);
  return {
    agency: agency?.value,
    distributor: distributor?.value,
    byline: byline?.value,
    title: title?.value,
    kept,
  };
}

describe('no agency is', () => {
  test.each<[string, Around]>([
    ['de', { below: '(SERVICE – Verordnung K 12/30 unter www.hafen.example)' }],
    ['en', { below: '(NEWS SERVICE - file 12)' }],
    ['de', { under: 'Ein Kai mit Folgen' }],
    ['ja', { below: '関連ニュース\n\n・新埠頭、冬の波に耐える' }],
  ])('%s: %j', async (language, around) => {
    const { agency, kept } = await credits(language, around);
    expect(agency).toBeUndefined();
    expect(kept).toEqual(paragraphs[language]);
  });
});

describe('the desk is no writer, and the agency beside it is whose story it is', () => {
  test.each([
    ['de', 'Von: Red/NWS'],
    ['de', '1. Mai 2030, 13:44 Uhr (akt. 16:05) Von: Red/NWS'],
    ['de', 'Von Red, NWS'],
    ['en', 'By Web Desk/NWS'],
  ])('%s: %s', async (language, under) => {
    const { agency, byline, kept } = await credits(language, { under });
    expect([agency, byline ?? []]).toEqual(['NWS', []]);
    expect(kept).toEqual(paragraphs[language]);
  });
});

describe('writers are named', () => {
  test.each<[string, Around, string[]]>([
    ['en', { under: 'By ADA SAND and BO DUNE Northern Wire' }, ['Ada Sand', 'Bo Dune']],
    ['en', { under: 'BY ADA SAND AND BO DUNE' }, ['Ada Sand', 'Bo Dune']],
    ['fr', { under: 'Par ADA SABLE ET LÉON DUNE' }, ['Ada Sable', 'Léon Dune']],
    ['en', { under: 'By BO DUNE Kolm Herald' }, ['Bo Dune']],
    [
      'en',
      { under: 'Northern News Service · Ada Sand and Bo Dune · 1 May 2030, 21:14' },
      ['Ada Sand', 'Bo Dune'],
    ],
    ['fr', { under: 'La Voix du Quai   Léon DUNE\nPublié le 01/05/2030 à 18h47' }, ['Léon Dune']],
    ['es', { under: 'Diario del Muelle | Ada Arenas | 1 de mayo de 2030' }, ['Ada Arenas']],
    ['ja', { below: '（政治部・浜野岬、磯村渚）' }, ['浜野岬', '磯村渚']],
    ['ja', { below: '（古留支局長　浜野岬）' }, ['浜野岬']],
    ['ja', { below: '（編集委員・磯村渚）' }, ['磯村渚']],
  ])('%s: %j', async (language, around, names) => {
    const { byline, kept } = await credits(language, around);
    expect(byline).toEqual(names);
    expect(kept).toEqual(paragraphs[language]);
  });

  test.each([
    ['pt', 'Agência Cais\n1 de maio de 2030 às 22:07'],
    ['es', 'Agencia Muelle\nPublicado: 1 de mayo de 2030'],
    ['en', 'Harbour Press\nMay 1, 2030'],
  ])('but an agency is none: %s: %s', async (language, under) => {
    expect((await credits(language, { under })).byline).toBeUndefined();
  });
});

describe('whose page it is', () => {
  test.each<[string, Around, string]>([
    ['de', { top: 'Kolmtal-Bote · Region · Kanton · E-Paper' }, 'Kolmtal-Bote'],
    ['de', { top: 'kaiflut.example - Ticker' }, 'kaiflut.example'],
    ['ja', { below: '無断転載・複製を禁じます　古留日日新聞' }, '古留日日新聞'],
    [
      'ja',
      {
        top: '古留新報デジタル\n\nトップ　港　経済',
        below: 'Copyright © 古留新報社 無断転載を禁じます',
      },
      '古留新報',
    ],
    [
      'en',
      { top: 'KOLM PRESS AGENCY', below: 'Kolm Press Agency, 4 Quay Street, Port Kolm' },
      'Kolm Press Agency',
    ],
  ])('%s: %j', async (language, around, name) => {
    expect((await credits(language, around)).agency).toBe(name);
  });

  test('an address alone above the name of a page is none', async () => {
    const { agency } = await credits('es', {
      top: 'muelle.example\n\nDiario del Muelle | Inicio | Puerto',
    });
    expect(agency).toBe('Diario del Muelle');
  });

  test('a Chinese page names its site behind the headline and the section', async () => {
    const [first, ...rest] = paragraphs.zh ?? [];
    const text = `<p>港闻社柯码5月1日电（记者 贺海）${first}</p>${rest.map((each) => `<p>${each}</p>`).join('')}`;
    const story = await storyOf(
      `<html><head><title>${headlines.zh}_要闻_云港网</title></head><body><div><h1>${headlines.zh}</h1>${text}</div></body></html>`,
      'page.html',
    );
    expect([story.agency?.value, story.distributor?.value]).toEqual(['港闻社', '云港网']);
  });
});

describe('who passed a message on stands above it', () => {
  test.each([
    [
      'es',
      'Vía: Noticias al Momento ✅ | Con información de Agencia Muelle',
      'Noticias al Momento',
    ],
    ['en', 'Via: Quayside Alerts', 'Quayside Alerts'],
    ['en', 'Forwarded from Quayside Alerts', 'Quayside Alerts'],
    ['de', 'Weitergeleitet aus: Hafenfunk Kolm', 'Hafenfunk Kolm'],
    ['es', 'Reenviado de Puerto al Día', 'Puerto al Día'],
    ['it', 'Inoltrato da: Molo Notizie 24', 'Molo Notizie 24'],
  ])('%s: %s', async (language, under, name) => {
    const [first = '', ...rest] = paragraphs[language] ?? [];
    const text = `${headlines[language]}\n${under}\n\nPort Kolm, 1.5.2030 (NWS) - ${[first, ...rest].join('\n\n')}`;
    expect((await storyOf(text)).distributor?.value).toBe(name);
  });
});

test('names in capitals are written as names are, which is no more than likely', async () => {
  const text = [headlines.en, "BY ADA O'KOLM-SAND AND IVO ROE", ...(paragraphs.en ?? [])];
  const { byline } = await storyOf(text.join('\n\n'));
  expect(byline).toMatchObject({ value: ["Ada O'Kolm-Sand", 'Ivo Roe'], sure: 'likely' });
});

test.each([
  ['fr', 'Par NWS'],
  ['en', 'By NWS'],
  ['es', 'Por NWS'],
])('a sign behind the word for a writer is the agency, in %s', async (language, under) => {
  expect(await credits(language, { under })).toMatchObject({ agency: 'NWS', byline: undefined });
});

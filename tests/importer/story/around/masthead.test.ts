import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

interface Around {
  readonly top?: string;
  readonly underTitle?: string;
  readonly below?: string;
}

async function read(language: string, { top = '', underTitle = '', below = '' }: Around) {
  const text = [top, headlines[language], underTitle, ...(paragraphs[language] ?? []), below];
  const story = await storyOf(text.filter((part) => part !== '').join('\n\n'));
  return { ...story, kept: story.paragraphs.map(({ text }) => text) };
}

describe('a newspaper that heads a text is whose story it is', () => {
  test.each([
    ['en', 'Kolm Evening Gazette', 'Kolm Evening Gazette'],
    ['en', 'The Kolm Examiner | News | Sport | Letters', 'The Kolm Examiner'],
    ['en', 'Kolm Anchor\n\nHome | News | Sport | Tides', 'Kolm Anchor'],
    ['de', 'Kolmer Anzeiger', 'Kolmer Anzeiger'],
    ['de', 'Inselkurier Kolm | Lokales | Sport | Abo', 'Inselkurier Kolm'],
    ['fr', 'La Voix du Quai', 'La Voix du Quai'],
    ['fr', "Le Progrès de Colm - L'information du port", 'Le Progrès de Colm'],
    ['es', 'El Heraldo de Colma\n\nPORTADA · PUERTO · CULTURA', 'El Heraldo de Colma'],
    ['it', 'Il Gazzettino del Molo | Cronaca | Sport', 'Il Gazzettino del Molo'],
    ['pt', 'Folha do Cais\n\nCapa | Porto | Esporte', 'Folha do Cais'],
    ['nl', 'Kolmse Courant', 'Kolmse Courant'],
    ['nl', 'Het Kolmer Dagblad | Regio | Sport', 'Het Kolmer Dagblad'],
    ['hi', 'दैनिक घाटवाणी', 'दैनिक घाटवाणी'],
    ['ja', '古留日報オンライン\n\nホーム｜港｜経済｜会員', '古留日報オンライン'],
    ['zh', '柯码晚报', '柯码晚报'],
    ['ko', '고름일보', '고름일보'],
    ['ar', 'صحيفة المرفأ', 'صحيفة المرفأ'],
  ])('%s: %s', async (language, top, name) => {
    const { agency, distributor, kept, title } = await read(language, { top });
    expect(agency?.value).toBe(name);
    expect(agency?.sure).toBe('likely');
    expect(distributor).toBeUndefined();
    expect(kept).toEqual(paragraphs[language]);
    expect(title?.value).toBe(headlines[language]);
  });
});

describe('what issues a release stands above it, or below', () => {
  test.each([
    ['en', 'Ministry of Harbours and Tides'],
    ['en', 'Department for Ports'],
    ['en', 'Office of the Harbour Commissioner'],
    ['de', 'Ministerium für Häfen und Schifffahrt'],
    ['de', 'Presse- und Informationsamt der Landesregierung'],
    ['de', 'Senatsverwaltung für Häfen'],
    ['fr', 'Ministère des Ports'],
    ['es', 'Ministerio de Puertos'],
    ['it', 'Ministero dei Porti'],
    ['pt', 'Ministério dos Portos'],
    ['nl', 'Ministerie van Havens'],
    ['hi', 'बंदरगाह मंत्रालय'],
    ['ar', 'وزارة الموانئ'],
    ['ja', '古留国外務省'],
    ['zh', '柯码国外交部'],
    ['ko', '고름국 외교부'],
  ])('%s: %s', async (language, top) => {
    for (const around of [{ top }, { underTitle: top }, { below: top }]) {
      const { agency, kept } = await read(language, around);
      expect(agency?.value).toBe(top);
      expect(kept).toEqual(paragraphs[language]);
    }
  });
});

describe('a name below a text is whose page it is', () => {
  test.each([
    ['en', 'Subscribe to the Kolm Tribune', 'Kolm Tribune'],
    ['en', 'Northern Quay Press Agency', 'Northern Quay Press Agency'],
    ['de', 'Mehr von Kolmer Tageblatt', 'Kolmer Tageblatt'],
    ['fr', "S'abonner à La Dépêche du Quai", 'La Dépêche du Quai'],
    ['fr', 'Colm Presse Service', 'Colm Presse Service'],
    ['es', 'Suscríbase a La Voz del Muelle', 'La Voz del Muelle'],
    ['it', 'Abbonati a Il Corriere del Molo', 'Il Corriere del Molo'],
    ['pt', 'Assine o Jornal do Cais', 'Jornal do Cais'],
    ['nl', 'Abonneer je op de Kolmse Courant', 'Kolmse Courant'],
  ])('%s: %s', async (language, below, name) => {
    expect((await read(language, { below })).agency?.value).toBe(name);
  });
});

describe('what wrote a story and whose page it is on are two', () => {
  test.each([
    ['en', 'Kolm Evening Gazette', 'Port Kolm, 1 May (NWS) -'],
    ['de', 'Kolmer Anzeiger', 'Kolm, 1. Mai (nws) -'],
    ['fr', 'La Voix du Quai', 'COLM, 1er mai (NWS) -'],
    ['es', 'El Heraldo de Colma', 'Colma, 1 may (NWS).-'],
  ])('%s', async (language, top, dateline) => {
    const [first = '', ...rest] = paragraphs[language] ?? [];
    const text = [top, headlines[language], `${dateline} ${first}`, ...rest].join('\n\n');
    const { agency, distributor } = await storyOf(text);
    expect([agency?.value.toUpperCase(), distributor?.value]).toEqual(['NWS', top]);
  });
});

describe('a part of a page is no agency', () => {
  test.each([
    ['en', { top: 'World News' }],
    ['en', { top: 'Latest News | Sport | Tides' }],
    ['en', { top: 'Government' }],
    ['en', { underTitle: 'Staff Reporter' }],
    ['en', { below: 'Press Secretary' }],
    ['en', { below: 'Follow us on Google News' }],
    ['de', { top: 'Politik | Regierung | Ausland' }],
    ['de', { top: 'Pressemitteilung' }],
    ['fr', { top: 'Gouvernement' }],
    ['es', { top: 'Últimas Noticias' }],
    ['pt', { top: 'Governo' }],
    ['hi', { top: 'हिंदी समाचार' }],
    ['ja', { top: 'ニュース' }],
  ])('%s: %j', async (language, around) => {
    const { agency, distributor } = await read(language, around);
    expect([agency, distributor]).toEqual([undefined, undefined]);
  });
});

describe('a name of one word between headline and day is an agency where the text does not speak of it', () => {
  test.each([
    ['en', 'Harbora', 'Published 1 May 2030', 'Harbora'],
    ['fr', 'Portia', 'Publié le 1er mai 2030 à 21h40', 'Portia'],
    ['de', 'Kolmia', 'Veröffentlicht am 1. Mai 2030', 'Kolmia'],
    ['es', 'Muellia', 'Publicado el 1 de mayo de 2030', 'Muellia'],
    ['de', 'Kolm', 'Veröffentlicht am 1. Mai 2030', undefined],
  ])('%s: %s', async (language, name, day, agency) => {
    const read_ = await read(language, { underTitle: `${name}\n\n${day}` });
    expect(read_.agency?.value).toBe(agency);
  });
});

describe('an agency by its name before the town', () => {
  test.each([
    ['en', 'Northern News Agency, Port Kolm: ', 'Northern News Agency', 'Port Kolm'],
    ['de', 'Nordische Presseagentur, Kolmstadt: ', 'Nordische Presseagentur', 'Kolmstadt'],
    ['es', 'Agencia Muelle, Puerto Colma: ', 'Agencia Muelle', 'Puerto Colma'],
    ['pt', 'Agência Cais, Porto Colma: ', 'Agência Cais', 'Porto Colma'],
    ['hi', 'घाट न्यूज एजेंसी, कोलमपुर। ', 'घाट न्यूज एजेंसी', 'कोलमपुर'],
  ])('%s: %s', async (language, start, agency, place) => {
    const [first = '', ...rest] = paragraphs[language] ?? [];
    const story = await storyOf([headlines[language], start + first, ...rest].join('\n\n'));
    expect([story.agency?.value, story.place?.value]).toEqual([agency, place]);
  });
});

test.each([
  ['en', 'By Bo Sand, Kolm Sentinel', 'Kolm Sentinel'],
  ['de', 'Von Bo Sand, Kolmer Rundschau', 'Kolmer Rundschau'],
  ['es', 'Por Bo Sand, La Voz del Muelle', 'La Voz del Muelle'],
  ['it', 'di Bo Sand, Gazzetta del Molo', 'Gazzetta del Molo'],
])(
  'the newspaper behind the name of the writer is no second writer (%s)',
  async (language, underTitle, paper) => {
    const { agency, byline } = await read(language, { underTitle });
    expect([agency?.value, byline?.value]).toEqual([paper, ['Bo Sand']]);
  },
);

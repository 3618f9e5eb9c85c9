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

describe('an agency is named as its page writes it out', () => {
  const page = (sign: string, site: string) =>
    storyOf(
      `<html><head><title>${headlines.en} | ${site}</title><meta property="og:site_name" content="${site}"></head><body><h1>${headlines.en}</h1><p>PORT KOLM (${sign}) - ${(paragraphs.en ?? []).join('</p><p>')}</p></body></html>`,
      'story.html',
    );

  test.each([
    ['NP', 'Northern Press', 'Northern Press', undefined],
    ['ANI', 'Agence nordoise d’information', 'Agence nordoise d’information', undefined],
    ['NP', 'The Kolm Gazette', 'NP', 'The Kolm Gazette'],
  ])('%s on the page of %s', async (sign, site, agency, distributor) => {
    const story = await page(sign, site);
    expect([story.agency?.value, story.distributor?.value]).toEqual([agency, distributor]);
  });

  test('a sign of first letters, by the name below', async () => {
    const text = `कोल्म, 1 मई (न.वा.)। ${(paragraphs.hi ?? []).join('\n\n')}\n\nनया वार्ता/ अबक/ गघ`;
    expect((await storyOf(text)).agency?.value).toBe('नया वार्ता');
  });

  test('a paper, not the company that is named after it', async () => {
    const text = [
      '海風新聞デジタル',
      headlines.ja,
      ...(paragraphs.ja ?? []),
      'Copyright © 海風新聞社　無断転載を禁じます',
    ];
    const { agency, distributor } = await storyOf(text.join('\n\n'));
    expect([agency?.value, distributor]).toEqual(['海風新聞', undefined]);
  });

  test('a section in capitals that the menu has, too, is no sign', async () => {
    const menu = 'Inicio | Ciudad | Región | Deportes';
    const text = [menu, 'CIUDAD', headlines.es, ...(paragraphs.es ?? []), '© La Voz del Muelle'];
    expect((await storyOf(text.join('\n\n'))).agency?.value).toBe('La Voz del Muelle');
  });
});

describe('who wrote it', () => {
  test.each([
    ['fr', 'Publié le 1er mai 2030 par La Rédaction'],
    ['it', 'Redazione NORD'],
    ['pt', 'Por A Redação'],
  ])('%s: the newsroom is no writer: %s', async (language, above) => {
    expect((await read(language, above)).byline).toBeUndefined();
  });

  test('a line that goes on with the one above names none', async () => {
    const above = 'Utl.: Einheitlicher Tarif ab Oktober -\n\nKritik von den Fischern';
    expect((await read('de', above)).byline).toBeUndefined();
  });
});

test('a mail is of the day by the clock of its sender', async () => {
  const mail = `Date: Wed, 1 May 2030 08:00:00 +0900\nFrom: wire@wire.example\nSubject: ${headlines.en}\nContent-Type: text/plain\n\n${(paragraphs.en ?? []).join('\n\n')}`;
  expect((await storyOf(mail, 'story.eml')).published?.value).toBe('2030-05-01');
});

test('the name of a paper above the headline is not taken for it', async () => {
  const text = ['La Voz de Puerto Kolm', headlines.es, 'Por Bo Sand', ...(paragraphs.es ?? [])];
  expect((await storyOf(text.join('\n\n'))).title?.value).toBe(headlines.es);
});

test.each([
  ['en', 'Bo Sand | Kolm Evening Herald', 'Kolm Evening Herald', ['Bo Sand']],
  ['en', 'By Bo Sand | Senior Harbour Reporter', undefined, ['Bo Sand']],
])(
  '%s: a paper behind the name is whose story it is, what somebody is there is not: %s',
  async (language, above, paper, names) => {
    const { agency, byline } = await read(language, above);
    expect([agency?.value, byline?.value]).toEqual([paper, names]);
  },
);

test('[paper reporter] and 【agency town day】 without a month', async () => {
  const open = (language: string, bracket: string) =>
    storyOf(
      [headlines[language], bracket + (paragraphs[language] ?? []).join('\n\n')].join('\n\n'),
    );
  const korean = await open('ko', '[한들경제신문 홍가람 기자] ');
  const chinese = await open('zh', '【新港社科尔姆1日电】');
  expect([korean.agency?.value, korean.byline?.value, korean.place?.value]).toEqual([
    '한들경제신문',
    ['홍가람'],
    undefined,
  ]);
  expect([chinese.agency?.value, chinese.place?.value]).toEqual(['新港社', '科尔姆']);
});

test('the sign of an agency is certain, and only likely where its whole name is printed as well', async () => {
  const sign = async (below: string) => {
    const text = [
      headlines.en,
      'PORT KOLM, May 1 (NWK) - The quay is open.',
      ...(paragraphs.en ?? []),
      below,
    ];
    const { agency } = await storyOf(text.join('\n\n'));
    return [agency?.value, agency?.sure];
  };
  expect(await sign('')).toEqual(['NWK', 'certain']);
  expect(await sign('© 2030 Northern Wire Kolm')).toEqual(['NWK', 'likely']);
});

import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../src/importer/people/read-people.ts';
import { received } from '../read.ts';

async function peopleIn(text: string, language = 'en') {
  const { lines } = await received(text);
  const paragraphs = lines.map((line) => line.text);
  const { people, mentions } = readPeople(paragraphs, language);
  return {
    people: people.map(({ name, offices }) => [
      name,
      ...offices.map(({ title, country }) => (country ? `${title}, ${country}` : title)),
    ]),
    meant: mentions
      .filter(({ by }) => by !== 'name')
      .map(({ paragraph, start, end, person }) => [
        paragraphs[paragraph]?.text.slice(start, end),
        people[person]?.name,
      ]),
  };
}

describe('the country of an office is none of its field or body', () => {
  test.each([
    ['es', 'La ministra de Transportes, Ana Ruiz, llegó.', 'ministra de Transportes'],
    ['es', 'El ministro de Industria, Luis Mora, llegó.', 'ministro de Industria'],
    ['es', 'El presidente de la Generalitat, Pau Soler, llegó.', 'presidente de la Generalitat'],
    ['es', 'La presidenta del Congreso, Inés Vidal, llegó.', 'presidenta del Congreso'],
    ['es', 'El presidente de Norlandia, Luis Mora, llegó.', 'presidente, Norlandia'],
    [
      'es',
      'El ministro de Exteriores de Norlandia, Luis Mora, llegó.',
      'ministro de Exteriores, Norlandia',
    ],
    ['fr', "Le ministre de l'Intérieur, Luc Aran, est venu.", "ministre de l'Intérieur"],
    ['fr', 'La présidente du Sénat, Anne Ferrand, est venue.', 'présidente du Sénat'],
    ['pt', 'O ministro da Agricultura, Rui Leal, chegou.', 'ministro da Agricultura'],
    ['pt', 'A presidente da Assembleia, Ana Reis, chegou.', 'presidente da Assembleia'],
    [
      'de',
      'Die Präsidentin des Bergwerkverbands, Ada Kolm, kam.',
      'Präsidentin des Bergwerkverbands',
    ],
    ['de', 'Der Präsident von Ostmar, Ivo Roe, kam.', 'Präsident, Ostmar'],
  ])('%s: %s', async (language, text, office) => {
    const { people } = await peopleIn(text, language);
    expect(people.map(([, ...offices]) => offices)).toEqual([[office]]);
  });
});

describe('names and offices', () => {
  test.each<[string, string, (string | undefined)[][]]>([
    [
      'en',
      'Prime Minister Ada Kolm met Foreign Minister (FM) T. R. Okon of Norvia.',
      [
        ['Ada Kolm', 'Prime Minister'],
        ['T. R. Okon', 'Foreign Minister'],
      ],
    ],
    ['en', 'Ada Kolm, the mayor of Port Sample, left.', [['Ada Kolm', 'mayor of Port Sample']]],
    ['en', 'The council president, Ada Kolm, left.', [['Ada Kolm', 'council president']]],
    [
      'en',
      "Japan's Foreign Minister Ada Kolm left for South Korea.",
      [['Ada Kolm', 'Foreign Minister, Japan']],
    ],
    [
      'en',
      'The Japanese prime minister Ada Kolm met Ivo Roe, Prime Minister of the Republic of Norvia.',
      [
        ['Ada Kolm', 'prime minister, Japan'],
        ['Ivo Roe', 'Prime Minister, Norvia'],
      ],
    ],
    [
      'en',
      'Sheikh Rashad bin Omar Al Test, Noh Ga-ram, 41, and Mrs Roe came.',
      [['Rashad bin Omar Al Test'], ['Noh Ga-ram'], ['Roe']],
    ],
    [
      'en',
      'The Free Coast Summit in Port Sample was hailed by the Marine Board of South Norvia.',
      [],
    ],
    [
      'de',
      'Außenministerin Theodora von Rabe sprach mit Hafensenator Yusuf Demo.',
      [
        ['Theodora von Rabe', 'Außenministerin'],
        ['Yusuf Demo', 'Hafensenator'],
      ],
    ],
    [
      'fr',
      'La présidente du Conseil, Maëlys de La Tour, et le premier ministre kelmarien, Idriss Demo, ont signé.',
      [
        ['Maëlys de La Tour', 'présidente du Conseil'],
        ['Idriss Demo', 'premier ministre kelmarien'],
      ],
    ],
    [
      'es',
      'La gobernadora de Mayab, Rosario Tun Ku, habló con el presidente mexicano Hernán del Río Zapata.',
      [
        ['Rosario Tun Ku', 'gobernadora de Mayab'],
        ['Hernán del Río Zapata', 'presidente, México'],
      ],
    ],
    [
      'pt',
      'A escritora Luzia Quadro dos Santos recebeu o prémio em Porto Alvo.',
      [['Luzia Quadro dos Santos', 'escritora']],
    ],
    [
      'hi',
      'जल मंत्री कमलेश नमूना ने शनिवार को महापौर शबनम उदाहरण से मुलाकात की।',
      [
        ['कमलेश नमूना', 'जल मंत्री'],
        ['शबनम उदाहरण', 'महापौर'],
      ],
    ],
  ])('%s: %s', async (language, text, people) => {
    expect((await peopleIn(text, language)).people).toEqual(people);
  });

  test('a family name alone means who was named with it, and is no second person', async () => {
    const { people } = await peopleIn('President Ada Kolm left. PM Kolm said so.\nKolm came back.');
    expect(people).toEqual([['Ada Kolm', 'President', 'PM']]);
  });
});

describe('a whole name that no office stands beside', () => {
  const namesIn = async (text: string, language: string) =>
    (await peopleIn(text, language)).people.map(([name]) => name);

  test.each([
    ['en', 'Facing them sat Ada Kolm-Lind.\nMinister Kolm-Lind left.', 'Ada Kolm-Lind'],
    ['en', 'Ada Kolm-Lind kept silent.\nMrs Kolm-Lind left early.', 'Ada Kolm-Lind'],
    ['es', 'Junto a Nerea Sol Ibarra cenaron.\nLa ministra Ibarra salió.', 'Nerea Sol Ibarra'],
    ['fr', 'Face à Aminata Sorel-Roe, rien.\nMme Sorel-Roe est partie.', 'Aminata Sorel-Roe'],
    ['de', 'Neben Hedda Mönk saß niemand.\nBischöfin Mönk ging.', 'Hedda Mönk'],
    ['pt', 'Ao lado de Olímpia Reis, nada.\nA ministra Reis saiu.', 'Olímpia Reis'],
    ['it', 'Accanto a Iole Bassi, niente.\nLa sindaca Bassi è partita.', 'Iole Bassi'],
    ['nl', 'Naast Femke Roet zat niemand.\nMinister Roet vertrok.', 'Femke Roet'],
  ])('is somebody where its end stands beside one (%s: %s)', async (language, text, name) => {
    expect(await namesIn(text, language)).toEqual([name]);
  });

  test.each([
    ['es', 'Los ministros de Energía, Tomás Ruiz y Nerea Ibarra, salieron.'],
    ['pt', 'Os ministros da Energia, Tomás Ruiz e Nerea Ibarra, saíram.'],
    ['en', 'The ministers of energy, Tomás Ruiz and Nerea Ibarra, left.'],
  ])('is somebody behind an office of several (%s: %s)', async (language, text) => {
    expect(await namesIn(text, language)).toEqual(['Tomás Ruiz', 'Nerea Ibarra']);
  });

  test.each([
    ['en', 'The ministers of Norvia, Halland Bay and Sund kept silent.'],
    ['es', 'Los ministros de Norvia, Costa Larga y Sund callaron.'],
    ['en', 'The boat was built in Port Sample.\nMinister Kolm left.'],
  ])('is none of a place (%s: %s)', async (language, text) => {
    expect((await namesIn(text, language)).filter((name) => name?.includes(' '))).toEqual([]);
  });

  test('has no country and no office in it, however the office may be called', async () => {
    expect(await namesIn('They received Norvian Chancellor Ada Okoro-Lind.', 'en')).toEqual([
      'Ada Okoro-Lind',
    ]);
    expect(await namesIn('Martin Luther King Jr. spoke.', 'en')).not.toContain('Jr');
  });
});

describe('words that mean somebody', () => {
  test.each<[string, string, (string | undefined)[][]]>([
    [
      'en',
      'Prime Minister Ada Kolm met Mayor Ivo Roe. The prime minister thanked him.',
      [
        ['prime minister', 'Ada Kolm'],
        ['him', 'Ivo Roe'],
      ],
    ],
    [
      'en',
      'Chairman Ivo Roe met with Queen Ada Kolm. She left, he stayed. "He is fine," the chairman said.',
      [
        ['She', 'Ada Kolm'],
        ['he', 'Ivo Roe'],
        ['chairman', 'Ivo Roe'],
      ],
    ],
    [
      'de',
      'Außenministerin Ada Kolm traf Senator Ivo Roe.\nDie Ministerin ging, er blieb.',
      [
        ['Ministerin', 'Ada Kolm'],
        ['er', 'Ivo Roe'],
      ],
    ],
    [
      'hi',
      'जल मंत्री कमलेश नमूना ने कहा। मंत्री ने लिखा। उन्होंने कहा।',
      [
        ['मंत्री', 'कमलेश नमूना'],
        ['उन्होंने', 'कमलेश नमूना'],
      ],
    ],
    [
      'de',
      'Außenminister Bo Lind und Ministerin Ada Roe kamen. Der Außenamtschef schwieg.',
      [['Außenamtschef', 'Bo Lind']],
    ],
    ['de', 'Die Schwester Ada Roe kam. Sie schwieg.', [['Sie', 'Ada Roe']]],
  ])('%s: %s', async (language, text, meant) => {
    expect((await peopleIn(text, language)).meant).toEqual(meant);
  });
});

describe('a style means who was named with it', () => {
  test('"His Highness" by itself, and not beside an office or another name', async () => {
    const { meant } = await peopleIn(
      'His Highness Sheikh Rashid bin Faleh, Crown Prince of Zahwa, received Dr. Kofi Brandt on Monday.\n\n' +
        'His Highness welcomed him. Her Majesty Queen Ada of Sund sent a letter. His Highness the Crown Prince thanked Her Majesty.',
    );
    expect(meant).toEqual([
      ['His Highness', 'Rashid bin Faleh'],
      ['him', 'Kofi Brandt'],
      ['Crown Prince', 'Rashid bin Faleh'],
      ['Her Majesty', 'Ada'],
    ]);
  });

  test('"Su Majestad", and nobody where nobody was named with it', async () => {
    const { meant } = await peopleIn(
      'Su Excelencia llegó tarde. Su Majestad el rey Alonso Roe recibió a la ministra Ada Mora. Su Majestad le dio las gracias.',
      'es',
    );
    expect(meant).toEqual([['Su Majestad', 'Alonso Roe']]);
  });
});

test('an office that is beside another one is not held by who holds the other', async () => {
  const { meant } = await peopleIn(
    'Ivo Roe, deputy chairman of the Court of the Crown Prince, met Ada Kolm, spokeswoman for the prime minister.\n\n' +
      'The Crown Prince was not there, the prime minister was late, and the spokeswoman said nothing to the chairman.',
  );
  expect(meant).toEqual([
    ['spokeswoman', 'Ada Kolm'],
    ['chairman', 'Ivo Roe'],
  ]);
});

test('the prime minister is not the deputy who was named last', async () => {
  const { people, meant } = await peopleIn(
    'Prime Minister Ada Okoro arrived with former minister Noa Pell. Deputy Prime Minister Ivo Roe, Minister for Ports Dr Ada Kolm and others came later.\n\n' +
      'The prime minister greeted the deputy prime minister.',
  );
  expect(people[2]).toEqual(['Ivo Roe', 'Deputy Prime Minister']);
  expect(meant).toContainEqual(['prime minister', 'Ada Okoro']);
  expect(meant.at(-1)).toEqual(['deputy prime minister', 'Ivo Roe']);
});

test.each([
  ['de', 'Kanzlerin Ada Roe kam mit Vizekanzlerin Noa Pell. Die Kanzlerin sprach.', 'Ada Roe'],
  ['es', 'El ministro Luis Mora llegó con el exministro Ivo Roe. El ministro habló.', 'Luis Mora'],
  ['fr', "La maire Ada Roe a reçu l'ancienne maire Noa Pell. La maire a parlé.", 'Ada Roe'],
  ['en', 'President Ada Roe met Vice President Noa Pell. The president spoke.', 'Ada Roe'],
])('and in %s: %s', async (language, text, name) => {
  const { meant } = await peopleIn(text, language);
  expect(meant.at(-1)?.[1]).toBe(name);
});

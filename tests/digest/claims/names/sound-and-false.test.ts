/** Sentences as editors write them, each with the words that it cites. Everyone and everything is made up. */
import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(claim: string, words: string, [language, source]: readonly [string, string]) {
  const story = ferryStory([article(words, { language: source })], {
    summary: [[{ text: claim, cites: [{ source: 'ferry-talks', words }] }]],
  });
  return checkStory('names', { ...story, language }).problems.map(
    ({ reason }) => /found "(.*?)"/.exec(reason)?.[1] ?? reason,
  );
}

const sound: Record<string, readonly [claim: string, words: string][]> = {
  'en of en': [
    ['MPs voted for the ferry.', 'Members of parliament voted for the ferry.'],
    ['NGOs are against the ferry.', 'Groups that care for the sea are against the ferry.'],
    ['It uses 40 GWh a year.', 'It uses 40 gigawatt-hours a year.'],
    ['The World Bank pays for it.', 'The World Bank pays for it.'],
    ['The World Bank pays for it.', 'The bank pays for it.'],
    ['The Supreme Court stopped the ferry.', 'The court stopped the ferry.'],
    ['The Supreme Court stopped the ferry.', 'Judges of the highest court stopped the ferry.'],
    ['European Union envoys came.', 'Envoys of the EU came.'],
    ['The European Union pays for it.', 'The union of 27 states pays for it.'],
    ['The United Nations pays for it.', 'The UN pays for it.'],
    ['The Foreign Ministry denied it.', 'The foreign minister denied it.'],
    ['Foreign Ministry officials denied it.', 'Officials of the ministry denied it.'],
    ['The G20 backs the ferry.', 'The G20 backs the ferry, the G7 does not.'],
    ['They met in the Estermark city of Munich.', 'They met in Munich.'],
    ['The Norvian port was shut.', 'Port Selby was shut.'],
    ['Kolm denied it.', 'The transport minister denied it.'],
    ['Orso denied it.', 'The mayor denied it.'],
    ['Minister Kolm denied it.', 'Ada Kolm denied it.'],
    ["Kolm's ministry denied it.", 'The ministry of Ada Kolm denied it.'],
    ['Ms Kolm denied it.', 'Kolm denied it.'],
    ['Norvians like the ferry.', 'People in Norvia like the ferry.'],
    ['The Norvian side left.', 'The delegation of Norvia left.'],
    ['SHB owns the ferry.', 'The Selby Harbour Board owns the ferry.'],
    ['The Harbour Board owns it.', 'The Selby Harbour Board owns it.'],
    ['The Navy searched for it.', 'The Norvian Navy searched for it.'],
    ['Parliament votes on Sunday.', 'The deputies vote on Sunday.'],
    ['Police searched for it.', 'Officers searched for it.'],
    ['Children sail free of charge.', 'Those under 14 sail free of charge.'],
    ['In January it sailed again.', 'It sailed again in the first month of the year.'],
    ['The Christmas ferry is full.', 'The ferry of 24 December is full.'],
  ],
  'de of de': [
    ['Kolm bestritt das.', 'Verkehrsministerin Ada Kolm bestritt das.'],
    ['Die norvische Regierung lehnt das ab.', 'Die Regierung von Norvia lehnt das ab.'],
    ['Die Weltbank bezahlt die Fähre.', 'Die Bank bezahlt die Fähre.'],
    ['Der Bürgermeister war dabei.', 'Piet Orso war dabei.'],
  ],
  'fr of fr': [
    ['Mme Kolm dément.', 'La ministre, Ada Kolm, dément.'],
    ['Le gouvernement de Norvia refuse.', 'Norvia refuse.'],
    ['À Munich, le ferry est complet.', 'Le ferry est complet à Munich.'],
  ],
  'es of es': [
    ['Kolm lo negó.', 'La ministra Ada Kolm lo negó.'],
    ['El Gobierno de Norvia lo rechaza.', 'Norvia lo rechaza.'],
  ],
  'en of de': [
    ['The World Bank said it would pay.', 'Die Weltbank will bezahlen.'],
    ['The Supreme Court stopped it.', 'Der Oberste Gerichtshof hat das gestoppt.'],
    ['It lies off Munich.', 'Sie liegt vor München.'],
  ],
  'en of fr': [['The European Union pays for it.', "L'UE paie."]],
  'en of pt': [['Kolm denied it.', 'A ministra Ada Kolm negou.']],
  'en of it': [['Kolm denied it.', 'La ministra Ada Kolm ha negato.']],
  'en of nl': [['Kolm denied it.', 'Minister Ada Kolm ontkent het.']],
  'en of ja': [['It lies off Minato.', '船は水先市の沖にいる。']],
  'en of zh': [['The World Bank pays for it.', '世界银行付款。']],
};

const untrue: Record<string, readonly [claim: string, words: string, told: string][]> = {
  'en of en': [
    ['The World Bank said it would pay.', 'A rich man will pay.', 'World Bank'],
    ['World Bank officials came.', 'Some people from the town came.', 'World Bank'],
    ['The Supreme Court stopped the ferry.', 'The mayor stopped the ferry.', 'Supreme Court'],
    ['European Union envoys came.', 'Some people from the town came.', 'European Union'],
    ['The Foreign Ministry denied it.', 'The mayor denied it.', 'Foreign Ministry'],
    ['The United Nations pays for it.', 'The mayor pays for it.', 'United Nations'],
    ['The G7 backs the ferry.', 'The G20 backs the ferry.', 'G7'],
    ['Munich was full of people.', 'Port Selby was full of people.', 'Munich'],
    ['They met in Munich.', 'They met in Port Selby.', 'Munich'],
    ['Orso denied it.', 'Ada Kolm denied it.', 'Orso'],
    ['It was Hale who denied it.', 'Ada Kolm denied it.', 'Hale'],
    ['The SHB owns the ferry.', 'The Norvian Navy owns the ferry.', 'SHB'],
  ],
  'de of de': [['Orso bestritt das.', 'Verkehrsministerin Ada Kolm bestritt das.', 'Orso']],
  'fr of fr': [['Orso dément.', 'La ministre, Ada Kolm, dément.', 'Orso']],
  'es of es': [['Orso lo negó.', 'La ministra Ada Kolm lo negó.', 'Orso']],
  'en of de': [['Orso denied it.', 'Ada Kolm bestritt das.', 'Orso']],
};

const rowsOf = <Row extends readonly unknown[]>(table: Record<string, readonly Row[]>) =>
  Object.entries(table).flatMap(([languages, rows]) => {
    const [own = '', source = ''] = languages.split(' of ');
    return rows.map((row) => ({ row, languages: [own, source] as const }));
  });

describe('nothing is told of names that the cited words have or mean', () => {
  test.each(rowsOf(sound))('$row', ({ row: [claim, words], languages }) => {
    expect(told(claim, words, languages)).toEqual([]);
  });
});

describe('it is told of names that they do not have', () => {
  test.each(rowsOf(untrue))('$row', ({ row: [claim, words, name], languages }) => {
    expect(told(claim, words, languages)).toContain(name);
  });
});

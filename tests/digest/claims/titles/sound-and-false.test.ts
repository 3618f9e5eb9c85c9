/** Headlines as papers write them, each with what its source says. Everyone and everything is made up. */
import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(title: string, body: string, [language, source]: readonly [string, string]) {
  const story = ferryStory([article(body, { language: source })], { title });
  return checkStory('titles', { ...story, language }).problems.map(
    ({ reason }) => /found "(.*?)"/.exec(reason)?.[1] ?? reason,
  );
}

const sound: Record<string, readonly [title: string, body: string][]> = {
  'en of en': [
    ['Kolm sends ferry back', 'Transport Minister Ada Kolm sent the ferry back.'],
    ['Norvian minister sends ferry back', 'Ada Kolm, the minister of Norvia, sent the ferry back.'],
    ['Norvia rejects ferry deal', 'The Norvian government rejected the deal on the ferry.'],
    ['Norvians back ferry', 'Most people in Norvia are for the ferry, a poll found.'],
    ['Minister Kolm Sends Ferry Back To Port', 'Ada Kolm sent the ferry back to port.'],
    ['Mayor Sends Ferry Back', 'Piet Orso, the mayor, sent the ferry back.'],
    ['KOLM SENDS FERRY BACK', 'Ada Kolm sent the ferry back.'],
    ['SHB sends ferry back', 'The Selby Harbour Board sent the ferry back.'],
    ['Harbour Board sends ferry back', 'The Selby Harbour Board sent the ferry back.'],
    ['IRC backs ferry', 'The International River Commission (IRC) backed the ferry.'],
    ['River Commission backs ferry', 'The International River Commission (IRC) backed the ferry.'],
    ['G20 backs ferry', 'The Group of 20 backed the ferry.'],
    ['EU backs ferry', 'The European Union backed the ferry.'],
    ['UN backs ferry', 'The United Nations backed the ferry.'],
    ['Talks on ferry, Day 3', 'On the third day of the talks on the ferry nothing was agreed.'],
    ['Kolm & Orso meet over ferry', 'Ada Kolm and Piet Orso met over the ferry.'],
    ['Three dead as ferry sinks', 'Three people were killed when the ferry sank.'],
    ['3 dead as ferry sinks', 'Three people were killed when the ferry sank.'],
    ['Three dead as ferry sinks', 'Three people are dead, and four missing.'],
    ['Woman dies as ferry sinks', 'A woman was killed when the ferry sank.'],
    ['One dead as ferry sinks', 'A woman was killed when the ferry sank.'],
    ['Ferry deal worth $2m signed', 'They signed a deal on the ferry worth 2 million dollars.'],
    ['Ferry fares up a fifth', 'The fares of the ferry went up by 20 percent.'],
    ['Half of ferries late', 'Last year 50 percent of the ferries were late.'],
    ['Ferry to sail on Sunday', 'The ferry is to sail on Sunday.'],
    ["Orso: 'The ferry stays'", 'The mayor, Piet Orso, said: "The ferry stays."'],
    [
      'Orso says ferry stays “for ever”',
      'The mayor, Piet Orso, said that the ferry stays for ever.',
    ],
    ['Elected: Orso is mayor', 'They elected Piet Orso as mayor of Port Selby.'],
    ['Council elects Orso', 'The council elected the lawyer Piet Orso as mayor.'],
    ['Port Selby elects Orso mayor', 'Port Selby elected Piet Orso. Jon Hale lost.'],
    ['Board to shut Arnby quay', 'The board will shut its quay in Arnby. The one in Lorne stays.'],
    ['Arnby quay to shut', 'The board will shut the Arnby quay. The Lorne quay stays.'],
    ['Ferry row goes to court', 'The row over the ferry goes to the court of Lorne.'],
    ['Dockers strike over ferry', "The Dockers' Union of Norvia is on strike over the ferry."],
    ['Navy finds ferry off Port Selby', 'The Norvian Navy found the ferry off Port Selby.'],
    ['What the ferry deal means', 'They signed a deal on the ferry.'],
    ['Watch: Ferry sails again', 'The ferry sails again.'],
  ],
  'de of de': [
    ['Kolm schickt Fähre zurück', 'Verkehrsministerin Ada Kolm hat die Fähre zurückgeschickt.'],
    ['Norvische Regierung lehnt Fähre ab', 'Die Regierung von Norvia lehnt die Fähre ab.'],
    ['Drei Tote bei Fährunglück', 'Bei dem Unglück mit der Fähre starben drei Menschen.'],
    ['Fähre kostet 2 Mio. Kronen', 'Die Fähre kostet zwei Millionen Kronen.'],
    ['Hafen von Arnby schließt', 'Der Hafen in Arnby wird geschlossen.'],
    ['Bürgermeister Orso: Fähre bleibt', 'Bürgermeister Piet Orso sagte, die Fähre bleibe.'],
    ['Orso nennt Fähre „Unsinn“', 'Bürgermeister Piet Orso nannte die Fähre „Unsinn“.'],
    ['Jede dritte Fähre verspätet', 'Ein Drittel der Fähren kam zu spät.'],
  ],
  'fr of fr': [
    ['Kolm renvoie le ferry', 'La ministre des Transports, Ada Kolm, a renvoyé le ferry.'],
    ['La Norvia refuse le ferry', 'Le gouvernement de Norvia a refusé le ferry.'],
    ['Naufrage : trois morts', 'Trois personnes sont mortes dans le naufrage.'],
    ['Le port d’Arnby fermera', "Le port d'Arnby sera fermé."],
    ['« Le ferry reste », dit Orso', 'Le maire, Piet Orso, a dit : « Le ferry reste. »'],
    ['Un ferry sur deux en retard', 'La moitié des ferries sont en retard.'],
  ],
  'es of es': [
    ['Kolm devuelve el transbordador', 'La ministra Ada Kolm devolvió el transbordador.'],
    ['Tres muertos en un naufragio', 'Tres personas murieron en el naufragio.'],
    ['El puerto de Arnby cierra', 'El puerto de Arnby se cierra.'],
    ['Orso: «El transbordador sigue»', 'El alcalde, Piet Orso, dijo: «El transbordador sigue».'],
  ],
  'en of de': [
    ['Kolm sends ferry back', 'Verkehrsministerin Ada Kolm schickt die Fähre zurück.'],
    ['Ferry stuck off Munich', 'Die Fähre liegt vor München fest.'],
    ['Three die on ferry', 'Auf der Fähre starben drei Menschen.'],
  ],
  'en of it': [['Kolm sends ferry back', 'La ministra Ada Kolm ha rimandato il traghetto.']],
  'en of pt': [['Three die on ferry', 'Três pessoas morreram na balsa, segundo Ada Kolm.']],
  'en of nl': [['Kolm sends ferry back', 'Minister Ada Kolm stuurt de veerboot terug.']],
  'en of ja': [['Ferry stuck off Minato', 'フェリーは水先市の沖で動けない。']],
  'en of zh': [['Kolm sends ferry back', '部长把渡轮送了回去。']],
};

const untrue: Record<string, readonly [title: string, body: string, told: string][]> = {
  'en of en': [
    ['Hale sends ferry back', 'Ada Kolm sent the ferry back.', 'Hale'],
    ['Ada Hale Sends Ferry Back', 'Ada Kolm sent the ferry back.', 'Hale'],
    [
      'Board elects Hale',
      'The board elected Dr Piet Orso. Far behind came, once more, Jon Hale.',
      'Hale',
    ],
    [
      'Board fines Arnby Lines',
      'The board fined Lorne Lines. On the same day there was no case against Arnby Lines.',
      'Arnby Lines',
    ],
    [
      'Board to shut Arnby quay',
      'The board will shut its quay in Lorne. Ships are to go to Arnby.',
      'Arnby',
    ],
    [
      'Crash at Arnby Bridge',
      'A train from Arnby ran into another at the Lorne Bridge.',
      'Arnby Bridge',
    ],
    ['Ferry aground off Arnby', 'The ferry ran aground off Lorne.', 'Arnby'],
    ['FERRY AGROUND OFF MUNICH', 'The ferry ran aground off Lorne.', 'MUNICH'],
    [
      'Ferry sinks, killing six',
      'Nine people were killed when the ferry sank. Six are missing.',
      'six',
    ],
    ['Two dead as ferry sinks', 'A woman was killed when the ferry sank. Two men swam.', 'Two'],
    ['Ferry sinks with 41 aboard', 'A ferry with 14 people aboard sank.', '41'],
    ['Ferry fares up 15%', 'The fares of the ferry go up by 51 percent.', '15%'],
    ['Ferry to sail on Tuesday', 'The ferry is to sail on Sunday.', 'Tuesday'],
    ["Orso: 'The ferry goes'", 'The mayor, Piet Orso, said: "The ferry stays."', 'The ferry goes'],
    ['Ferry of 1931 sails again', 'The ferry, built in 1913, sails again.', '1931'],
  ],
  'de of de': [
    ['Hale schickt Fähre zurück', 'Verkehrsministerin Ada Kolm schickt die Fähre zurück.', 'Hale'],
    [
      'Vier Tote bei Fährunglück',
      'Bei dem Unglück starben drei Menschen. Vier sind verletzt.',
      'Vier',
    ],
    ['Fähre kostet 3 Mio. Kronen', 'Die Fähre kostet zwei Millionen Kronen.', '3 Mio. Kronen'],
    ['Orso nennt Fähre „Unfug“', 'Bürgermeister Piet Orso nannte die Fähre „Unsinn“.', 'Unfug'],
  ],
  'fr of fr': [
    ['Hale renvoie le ferry', 'La ministre, Ada Kolm, a renvoyé le ferry.', 'Hale'],
    ['Naufrage : quatre morts', 'Trois personnes sont mortes. Quatre sont blessées.', 'quatre'],
    [
      '« Le ferry part », dit Orso',
      'Le maire, Piet Orso, a dit : « Le ferry reste. »',
      'Le ferry part',
    ],
  ],
  'es of es': [
    ['Hale devuelve el transbordador', 'La ministra Ada Kolm devolvió el transbordador.', 'Hale'],
    ['Cuatro muertos en un naufragio', 'Tres personas murieron. Cuatro están heridas.', 'Cuatro'],
  ],
  'en of de': [
    ['Hale sends ferry back', 'Verkehrsministerin Ada Kolm schickt die Fähre zurück.', 'Hale'],
    ['Four die on ferry', 'Auf der Fähre starben drei Menschen.', 'Four'],
  ],
  'en of it': [
    ['Hale sends ferry back', 'La ministra Ada Kolm ha rimandato il traghetto.', 'Hale'],
  ],
  'en of nl': [['Hale sends ferry back', 'Minister Ada Kolm stuurt de veerboot terug.', 'Hale']],
};

const rowsOf = <Row extends readonly unknown[]>(table: Record<string, readonly Row[]>) =>
  Object.entries(table).flatMap(([languages, rows]) => {
    const [own = '', source = ''] = languages.split(' of ');
    return rows.map((row) => ({ row, languages: [own, source] as const }));
  });

describe('nothing is told of a headline that says what its source says', () => {
  test.each(rowsOf(sound))('$row', ({ row: [title, body], languages }) => {
    expect(told(title, body, languages)).toEqual([]);
  });
});

describe('it is told of a headline that says something else than its source', () => {
  test.each(rowsOf(untrue))('$row', ({ row: [title, body, words], languages }) => {
    expect(told(title, body, languages)).toContain(words);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

interface Told {
  /** The names that are told of. */
  told: string[];
  /** Those that were found. */
  found: string[];
}

/** Compares a claim with a passage of an article. */
function check(claim: string, words: string, source = article(words), language = 'en'): Told {
  const story = ferryStory([source], {
    summary: [[{ text: claim, cites: [{ source: source.id, words }] }]],
  });
  const { problems, compared } = checkStory('names', { ...story, language });
  return {
    told: problems.map(({ reason }) => /found "([^"]+)"/.exec(reason)?.[1] ?? reason),
    found: compared.map(({ words }) => words),
  };
}

const talks = `MARHAVEN – Transport Minister Ada Kolm told reporters that the ferry goes on.

She denied that Northfold Capital had bought it.

The mayor, Piet Orso, met dockers in Arnby. His deputy, Jane Palmer, stayed away.

The company has not decided yet. A spokesman for Brandt Lines said that the port of Grelle was full.`;

describe('a name is told of', () => {
  test.each([
    [
      'another person of the registry',
      'Orso said the ferry goes on.',
      'told reporters that the ferry goes on',
      'Orso',
    ],
    [
      'another person of the article',
      'Palmer met dockers.',
      'told reporters that the ferry goes on',
      'Palmer',
    ],
    [
      'somebody whom nobody knows',
      'It was Ada Kolm and Lena Sund who spoke.',
      'told reporters that the ferry goes on',
      'Lena',
    ],
    [
      'another first name',
      'There Eva Kolm said so.',
      'told reporters that the ferry goes on',
      'Eva',
    ],
    [
      'another town of the article',
      'The mayor met dockers in Grelle.',
      'met dockers in Arnby',
      'Grelle',
    ],
    [
      'the town of the dateline',
      'The mayor met dockers in Marhaven.',
      'met dockers in Arnby',
      'Marhaven',
    ],
    [
      'a town of the registry',
      'The mayor met dockers in Munich.',
      'met dockers in Arnby',
      'Munich',
    ],
    [
      'another company',
      'She denied a sale to Brandt Lines.',
      'denied that Northfold Capital had bought it',
      'Brandt Lines',
    ],
    [
      'somebody named after the pronoun',
      'Palmer denied the sale.',
      'denied that Northfold Capital had bought it',
      'Palmer',
    ],
  ])('when it is that of %s', (_, claim, words, name) => {
    const { told } = check(claim, words, article(talks));
    expect(told[0]).toBe(name);
  });

  test.each([
    ['Upper Benna', 'First the Upper Benna bridges are seen to.', 'at Lower Benna', 'Lower Benna'],
    ['North Selby', 'It was shut in North Selby.', 'shut in South Selby', 'South Selby'],
    ['Haute Varenne', 'They met in Haute Varenne.', 'met in Basse Varenne', 'Basse Varenne'],
    ['Westbucht', 'A cable crosses the Westbucht.', 'through the Ostbucht', 'Ostbucht'],
    ['Cosvin', 'Cosvin, his counterpart, denied it.', 'Then Mirela Cosvan denied it', 'Cosvan'],
    ['Rhon', 'Rhon retires.', 'Then Tilda Roon retires', 'Roon'],
    ['Amberthwaite', 'Amberthwaite left.', 'Lord Amblethwaite left', 'Amblethwaite'],
    ['Isolde', 'He thanked the frigate Isolde.', 'thanks to the frigate Constance', 'Constance'],
    [
      'Kelmere Capital',
      'An offer by Kelmere Capital was refused.',
      'Eastfold Capital had offered more',
      'Eastfold Capital',
    ],
  ])('when a passage has another one that is like it: %s', (name, claim, words, rival) => {
    const story = ferryStory([article(`It was said that ${words}.`)], {
      summary: [[{ text: claim, cites: [{ source: 'ferry-talks', words }] }]],
    });
    const [problem] = checkStory('names', story).problems;
    expect(problem?.reason).toMatch(`found "${name}" in a claim, whose passage has "${rival}"`);
  });

  test('when the paragraph has it, but the cited sentence another, and neither says "she" or "the minister"', () => {
    const body = 'Ada Kolm opened the ferry. Piet Orso cut a ribbon on the quay.';
    const words = 'cut a ribbon on the quay';
    expect(check('There Kolm cut a ribbon.', words, article(body)).told).toEqual(['Kolm']);
    expect(check('Kolm saw the mayor cut a ribbon.', words, article(body)).told).toEqual([]);
    const more = 'Ada Kolm opened the ferry. Piet Orso saw her cut a ribbon.';
    expect(check('There Kolm cut a ribbon.', 'cut a ribbon', article(more)).told).toEqual([]);
  });

  test.each([
    [
      'says what the other is',
      'en',
      'Then Hale cut a ribbon.',
      'The mayor of Port Selby, Piet Orso, cut a ribbon. Jon Hale stayed away.',
    ],
    [
      'says "she" behind the other',
      'en',
      'Then Hale cut a ribbon.',
      'Ada Kolm cut a ribbon that she had brought. Jon Hale stayed away.',
    ],
    [
      'quotes the other',
      'en',
      'Then Hale spoke of "my ferry".',
      'Jon Hale stayed away. "It is my ferry," Ada Kolm said.',
    ],
    [
      'names another place',
      'en',
      'It was shut in Port Selby.',
      'It sails from Port Selby. The hall in Munich was shut.',
    ],
    [
      'names another board',
      'en',
      'Then the Norvian Navy was asked.',
      'The Norvian Navy has boats. SHB was asked.',
    ],
    [
      'names a place twice',
      'en',
      'It was shut in Munich.',
      'It sails from Munich. The port of Port Selby was shut.',
    ],
    ['is Spanish', 'es', 'Luego Hale lo neg\u00f3.', 'Ada Kolm lo neg\u00f3. Jon Hale no vino.'],
    ['is Italian', 'it', 'Poi Hale disse di no.', 'Ada Kolm disse di no. Jon Hale era assente.'],
    ['is German', 'de', 'Dann sagte Hale ab.', 'Ada Kolm sagte ab. Jon Hale kam nicht.'],
  ])('when the cited sentence %s', (_, language, claim, body) => {
    const [words = ''] = /[^.]+(?:Orso|Kolm|Munich was|Port Selby was|SHB)[^.]+/u.exec(body) ?? [];
    const { told } = check(claim, words.trim(), article(body, { language }), language);
    expect(told).toHaveLength(1);
  });

  test.each([
    ['Then Hale saw the mayor cut a ribbon.', 'Piet Orso cut a ribbon. Jon Hale came.'],
    ['Then Orso cut a ribbon.', 'Ada Kolm and the mayor cut a ribbon. Piet Orso was late.'],
    ['Then Hale cut a ribbon.', 'Jon Hale came. Beside him Ada Kolm cut a ribbon.'],
    ['It was shut in Port Selby.', 'Port Selby is big. With Munich the city was shut.'],
    ['Then the Norvian Navy was asked.', 'The Norvian Navy waited. It was asked by SHB.'],
    ['Then Munich cut a ribbon.', 'Norvia cut a ribbon in Munich.'],
  ])('but not when it may mean it all the same: %s', (claim, body) => {
    expect(check(claim, body.split(/(?<=\.) /).at(-1) ?? '', article(body)).told).toEqual([]);
  });

  describe('in a script without capitals', () => {
    const told = (claim: string, words: string, [language, body]: readonly [string, string]) => {
      const story = ferryStory([article(body, { language })], {
        summary: [[{ text: claim, cites: [{ source: 'ferry-talks', words }] }]],
      });
      const people = ['沢渡礼子', '真壁洋', 'रमा सोनवाने', 'किशोर तांबे'].map((name, at) => ({
        id: `person-${at}`,
        name,
        ...(name === '真壁洋' && { roles: [{ title: '港長' }] }),
      }));
      const { problems } = checkStory('names', { ...story, language, people });
      return problems.map(({ reason }) => /found "([^"]+)"/.exec(reason)?.[1] ?? reason);
    };
    const ja = [
      'ja',
      '沢渡礼子社長は運休を発表した。真壁氏は来なかった。港長は船を見た。',
    ] as const;
    const hi = ['hi', 'रमा सोनवाने ने नाव बंद की। किशोर तांबे नहीं आए।'] as const;

    test('by the family name, where the sentence names another', () => {
      expect(told('真壁氏が運休を発表した。', '運休を発表した', ja)).toEqual(['真壁']);
      expect(told('沢渡氏が運休を発表した。', '運休を発表した', ja)).toEqual([]);
      expect(told('तांबे ने नाव बंद की।', 'नाव बंद की', hi)).toEqual(['तांबे']);
      expect(told('सोनवाने ने नाव बंद की।', 'नाव बंद की', hi)).toEqual([]);
    });

    test("but not where the sentence has the office, or the words are the source's", () => {
      expect(told('真壁氏は船を見た。', '港長は船を見た', ja)).toEqual([]);
      expect(
        told('「沢渡礼子社長は運休を発表した」とある。', '沢渡礼子社長は運休を発表した', ja),
      ).toEqual([]);
    });
  });

  test.each([
    ['who', 'Brask, who is 63, retires.'],
    ['whose', 'Brask, whose term ends, retires.'],
    ['what people do', 'Brask denied the sale.'],
    ['a helping verb, where the passage names another', 'Brask would not say more.'],
    ['an age, where the passage names another', 'Brask, 63, would not say more.'],
    ['another name, where the passage names a third', 'Brask and Kolm would not say more.'],
    ['the possessive', "Brask's company did not buy it."],
    ['an apposition, where the passage names another', 'Brask, which is new, did not buy it.'],
  ])('when it opens a sentence, and %s behind it says that it is one', (_, claim) => {
    const { told } = check(claim, 'denied that Northfold Capital had bought it', article(talks));
    expect(told).toEqual(['Brask']);
  });

  test.each([
    ['de', 'Brask sagte ab.', 'Dann sagte Kolm ab.'],
    ['fr', 'Brask, qui est malade, ne vient pas.', 'Puis Kolm a dit non.'],
    ['es', 'Brask dijo que no.', 'Luego Kolm dijo que no.'],
    ['it', 'Brask dichiara di no.', 'Poi Kolm ha detto di no.'],
    ['pt', 'Brask disse que n\u00e3o.', 'Depois Kolm disse que n\u00e3o.'],
    ['nl', 'Brask zei nee.', 'Toen zei Kolm nee.'],
  ])('when it opens a sentence in %s', (language, claim, words) => {
    expect(check(claim, words, article(words, { language }), language).told).toEqual(['Brask']);
  });

  test('when only the byline has it', () => {
    const source = article(talks, { byline: ['Jon Hale'] });
    expect(check('Hale said so.', 'told reporters that the ferry goes on', source).told).toEqual([
      'Hale',
    ]);
  });

  test('at its place, with the passage and what to do', () => {
    const story = ferryStory([article(talks)], {
      summary: [
        [
          {
            text: 'Then Orso said so.',
            cites: [{ source: 'ferry-talks', words: 'told reporters that the ferry goes on' }],
          },
        ],
      ],
    });
    const [problem] = checkStory('names', story).problems;
    expect(problem).toMatchObject({
      column: 6,
      reason:
        'found "Orso" in a claim, whose passage has "Ada Kolm", "told reporters that the ferry goes on"; correct the name, or cite what bears it out',
    });
  });

  test('in a German claim, if it is one that the digest knows', () => {
    const words = 'Ministerin Ada Kolm sprach vor der Presse.';
    const source = article(words, { language: 'de' });
    expect(check('Vor der Presse sprach Orso.', words, source, 'de').told).toEqual(['Orso']);
    expect(check('Vor der Presse sprach die Ministerin.', words, source, 'de').told).toEqual([]);
  });

  test('of another script, if it has a name in that script', () => {
    const words = '船は続く、と局長は述べた。';
    const source = article(words, { language: 'ja' });
    expect(check('In Minato the ferry goes on.', words, source).told).toEqual(['Minato']);
    expect(check('In Port Selby the ferry goes on.', words, source).told).toEqual([]);
  });
});

test('the country of whoever issued a document is borne out by all of it', () => {
  const source = {
    id: 'note',
    kind: 'document',
    language: 'en',
    title: 'Note',
    date: '2030-02-25',
  };
  const body = 'The dues are a proposal.';
  const document = { ...source, kind: 'document', issuer: 'norvian-navy', body } as const;
  expect(check('Norvia calls them a proposal.', body, document).told).toEqual([]);
  expect(check('So Munich calls them a proposal.', body, document).told).toEqual(['Munich']);
});

describe('a name is borne out', () => {
  test.each([
    ['by the whole name', 'Kolm said so.', 'Ada Kolm said so.'],
    ['by the family name', 'Ada Kolm said so.', 'Kolm said so.'],
    ['by initials', 'Ada Kolm said so.', 'A. Kolm said so.'],
    ['in capitals', 'Kolm said so.', 'KOLM: The ferry goes on.'],
    ['in the possessive', 'It was the idea of Kolm.', "It was Kolm's idea."],
    ['as the people of a country', 'It was up to Norvia.', 'It was up to the Norvian side.'],
    ['as the country of a people', 'It was up to the Norvian side.', 'It was up to Norvia.'],
    ['as an unknown country', 'It was up to the Sundish minister.', 'It was up to Sund.'],
    ['by an abbreviation', 'The SHB agreed.', 'The Selby Harbour Board agreed.'],
    ['by what it is short for', 'The Selby Harbour Board agreed.', 'The SHB agreed.'],
    ['by an office of the day', 'Kolm said so.', 'The transport minister said so.'],
    ['by a bare office', 'Kolm said so.', 'The minister said so.'],
    ['by a part of its name', 'It was up to the Selby Harbour Board.', 'It was up to the board.'],
    ['by another of its names', 'They met in Munich.', 'Man traf sich in München.'],
    ['of a country, by its town', 'They met in Norvia.', 'They met in Port Selby.'],
    ['in another case', 'It won three Golden Gulls.', 'It won three golden gulls.'],
    ['in hyphens', 'A Norvia-flagged ship sank.', 'The ship under the flag of Norvia sank.'],
  ])('%s', (_, claim, words) => {
    expect(check(claim, words).told).toEqual([]);
  });

  test.each([
    [
      '"she", whom the sentence before names',
      'Kolm denied the sale.',
      'denied that Northfold Capital had bought it',
    ],
    [
      '"his", whom the same paragraph names',
      "Orso's deputy stayed away.",
      'Jane Palmer, stayed away',
    ],
    ['a sentence that says no place', 'In Arnby nobody has decided yet.', 'has not decided yet'],
    ['"the company"', 'Northfold Capital has yet to decide.', 'The company has not decided yet'],
  ])('by %s', (_, claim, words) => {
    expect(check(claim, words, article(talks)).told).toEqual([]);
  });

  test.each([
    ['on a lake or in a town', 'On the Selby, the Transport Minister named no day.'],
    ['and no other one', 'An invitation to Arnby, which the Minister accepted in principle.'],
  ])('by an office behind a comma that says nothing of the name before it: %s', (_, words) => {
    expect(check('Kolm named no day.', words).told).toEqual([]);
  });

  test('by whoever speaks, where the whole source names nobody', () => {
    const words = 'I have been urged to raise the duty on beer.';
    expect(check('Orso was urged to make beer dearer.', words).told).toEqual([]);
    const named = article(`${words}\n\nTransport Minister Ada Kolm said so.`);
    expect(check('Then Orso made beer dearer.', words, named).told).toEqual(['Orso']);
  });

  test('by the family name, in a script that sets no spaces', () => {
    const words = '小日向代表は船は続くと語った。';
    const story = ferryStory([article(words, { language: 'ja' })], {
      summary: [[{ text: 'It goes on, Obinata said.', cites: [{ source: 'ferry-talks', words }] }]],
    });
    const obinata = { id: 'obinata', name: 'Rentaro Obinata', aliases: ['小日向連太郎'] };
    const people = [...(story.people ?? []), obinata];
    expect(checkStory('names', { ...story, people }).problems).toEqual([]);
  });

  test('by an abbreviation that the source explains elsewhere', () => {
    const body = 'The Inner Sea Forum (ISF) met.\n\nThe next round of the ISF is in May.';
    expect(
      check('The Inner Sea Forum meets again in May.', 'The next round of the ISF', article(body))
        .told,
    ).toEqual([]);
  });

  test('by the author of a post', () => {
    const post = {
      id: 'a-post',
      kind: 'post',
      author: 'jon-hale',
      platform: 'Plinth',
      language: 'en',
    } as const;
    const source = { ...post, date: '2030-02-25', body: 'I will go on with the ferry.' };
    const story = ferryStory(
      [source, article('Jon Hale wrote on Plinth: I will go on with the ferry.')],
      {
        summary: [
          [{ text: 'Hale will go on.', cites: [{ source: 'a-post', words: 'I will go on' }] }],
        ],
      },
    );
    expect(checkStory('names', story).problems).toEqual([]);
  });

  test('by the agency, where the claim says who reported it', () => {
    expect(
      check('The ferry goes on, the Norvian Press Agency reported.', 'The ferry goes on.').told,
    ).toEqual([]);
  });

  test('and is among what was compared', () => {
    expect(check('Kolm met Orso in Norvia.', 'Ada Kolm met Piet Orso in Norvia.').found).toEqual([
      'Kolm',
      'Orso',
      'Norvia',
    ]);
  });
});

test.each([
  'Commerce has doubled. Twelve were hurt. Nobody, it was said, left.',
  'Sickness, which spread, is to blame.',
  'Officials said so. Police denied it. Nobody asked.',
  "Yesterday's talks failed. Parliament's did not.",
  'Trade has doubled since.',
  'Asked twice, she said nothing.',
  'Nobody came on Monday or in May.',
  'Schools stayed closed. Trains ran.',
  'The Foreign Minister and the Court said nothing.',
  'The CEO spoke English on TV, as did an MP.',
  'It was 30 degrees Celsius at Christmas.',
])('what has a capital and is no name is none: %s', (claim) => {
  expect(check(claim, 'Nothing was said of it.').told).toEqual([]);
});

describe('whatever a name is', () => {
  const syllables = fc.array(fc.constantFrom('ba', 'ko', 'lim', 'ren', 'tu', 'vash', 'zor'), {
    minLength: 2,
    maxLength: 4,
  });
  const name = syllables.map((parts) => {
    const [first = '', ...rest] = parts.join('');
    return first.toUpperCase() + rest.join('');
  });

  test('it is never told of where the passage has it', () => {
    fc.assert(
      fc.property(name, name, (person, town) => {
        const words = `Somebody called ${person} came from ${town} that day.`;
        expect(check(`It was ${person} who had left ${town}.`, words).told).toEqual([]);
        expect(check(`${town} was what ${person} had left.`, words).told).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('another name for all that have it changes nothing', () => {
    const told = (person: string, other: string) =>
      check(
        `Yesterday ${person} spoke.`,
        'spoke to the press',
        article(`The engineer ${other} spoke to the press.\n\nThen ${person} left.`),
      ).told.length;
    fc.assert(
      fc.property(name, name, (person, other) => {
        fc.pre(person.slice(0, 4) !== other.slice(0, 4));
        expect(told(person, other)).toBe(told('Karvel', 'Mundry'));
      }),
      { numRuns: 40 },
    );
  });
});

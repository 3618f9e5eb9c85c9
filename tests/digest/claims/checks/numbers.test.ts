import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

/** What is said of a claim that cites the first sentence of a source. */
function check(claim: string, body: string, language = 'en') {
  const source = article(body, { language });
  const [words = body] = /^.*?[.。](?=\s|$)/su.exec(body) ?? [];
  const cites = [{ source: source.id, words }];
  return checkStory('numbers', ferryStory([source], { summary: [[{ text: claim, cites }]] }));
}

function told(claim: string, body: string, language?: string): string[] {
  return check(claim, body, language).problems.map(
    ({ reason }) => /found "(.*?)"/.exec(reason)?.[1] ?? reason,
  );
}

describe('a number that no passage has is told of', () => {
  test('with the passage and the numbers that it has', () => {
    const { problems } = check('Three people were hurt.', 'Two sailors were hurt on Friday.');
    expect(problems.map(({ reason }) => reason)).toEqual([
      'found "Three", but no passage has it; the cited one is "Two sailors were hurt on Friday.", which has "Two"; correct the number, or cite what has it',
    ]);
  });

  test.each([
    ['another count', 'The ferry carried 214 people.', 'The ferry had 241 people aboard.', '214'],
    [
      'another scale',
      'The ship cost 40 million.',
      'The ship cost 40 billion crowns.',
      '40 million',
    ],
    [
      'another thing of the sentence',
      'They met 25 ministers.',
      'Nine ministers saw 25 lorries.',
      '25',
    ],
    ['another unit', 'They talked for 25 minutes.', 'Talks of 25 hours ended.', '25 minutes'],
    ['another sum', 'It costs 12 euros.', 'It costs 12 dollars.', '12 euros'],
    ['another share', 'A quarter of them left.', 'A third of the 90 sailors left.', 'A quarter'],
    ['another per cent', 'Fares rise by 13%.', 'Fares rise by 30 percent.', '13%'],
    ['another multiple', 'Fares tripled.', 'Fares doubled to 8 crowns from 4.', 'tripled'],
    ['rounded to the wrong side', 'More than 50 left.', 'In all 48 sailors left.', '50'],
    ['rounded too far', 'Nearly 3,000 came.', 'Police counted 2,100 people.', '3,000'],
    ['another score', 'Selby won 3-1.', 'Selby won 3-2 on Saturday.', '3-1'],
    ['another age', 'Hale is in his fifties.', 'Hale, 61, was there.', 'in his fifties'],
    ['another ordinal', 'It was their fourth meeting.', 'It was the third meeting.', 'fourth'],
    ['another dozen', 'Two dozen boats sank.', 'Twelve boats sank.', 'Two dozen'],
    ['the wrong end of a span', 'Up to 70 boats.', 'They lost 70 to 90 boats.', '70'],
    ['a wrong difference', 'It passed by five votes.', 'It passed by 23 votes to 19.', 'five'],
  ])('%s', (_, claim, passage, words) => {
    expect(told(claim, passage)).toEqual([words]);
  });

  test.each([
    ['de', 'Es gab 1300 Tote.', 'Es gab 1.200 Tote.'],
    ['de', '35 people died.', 'Dreiundfünfzig Menschen starben.'],
    ['fr', '80 people died.', 'Quatre-vingt-dix personnes sont mortes.'],
    ['es', '40 people died.', 'Murieron treinta y cuatro personas.'],
    ['ja', 'Some 80,000 homes were dark.', '約８千戸が停電した。'],
  ])('in %s', (language, claim, passage) => {
    expect(told(claim, passage, language)).toHaveLength(1);
  });
});

describe('nothing is told of a number that the passage bears out', () => {
  test.each([
    ['in words', 'Twenty-five sailors left.', 'In all 25 sailors left.'],
    ['in figures', '12 sailors left.', 'A dozen sailors left.'],
    ['with another sign for thousands', 'It cost 1,200 crowns.', 'It cost 1 200 crowns.'],
    ['with a short scale', 'It cost $40m.', 'It cost 40 million dollars.'],
    ['in crore', 'It cost 40 million rupees.', 'It cost 4 crore rupees.'],
    ['rounded', 'Nearly 2,000 came.', 'In all 1,987 skippers came.'],
    ['rounded to whole ones', 'Turnout was 61%.', 'Turnout was 61.3 per cent.'],
    ['rounded down', 'More than 40,000 homes.', 'It left 41,300 homes dark.'],
    ['rounded up', 'Fewer than 100 agreed.', 'So far 95 have agreed.'],
    ['with a hedge of the source', 'Some 900 came.', 'Around 900 people came.'],
    ['in another unit', 'It is about 28 cm tall.', 'It is 11 inches tall.'],
    ['in another unit of time', 'He got 30 months.', 'He got two and a half years.'],
    ['as a share', 'Two in three were built.', 'Of 40,000 homes 26,700 were built.'],
    ['as per cent', 'One in eight fell ill.', 'Of the children 12.5 per cent fell ill.'],
    ['as what is left', 'A third stayed.', 'Of 90 sailors 60 left.'],
    [
      'as a sum',
      'Together they land 80,000 tonnes.',
      'Norvia lands 48,000 tonnes, Estermark 32,000.',
    ],
    ['as a difference', 'It passed with a margin of four votes.', 'It passed by 23 votes to 19.'],
    ['as a product', 'The fund pays 48 million.', 'The fund pays three quarters of 64 million.'],
    ['as a multiple', 'Fares doubled.', 'Fares went from 4 crowns to 8.'],
    [
      'as a number of names',
      'Three ministers met.',
      'Kolm of Norvia, Orso of Estermark and Hale met.',
    ],
    ['as years', 'It was the first win in 44 years.', 'They won for the first time since 1986.'],
    ['as an age', 'A man in his sixties died.', 'A man of 64 died.'],
    [
      'as a count of days',
      'They were at sea for three days.',
      'They left on Friday, 22 February, and came back on 25 February.',
    ],
    [
      'in the next sentence, if it counts the same',
      'Four boats sank.',
      'The storm was bad. It sank four boats.',
    ],
    ['under a bound', 'Children of 15 and younger pay nothing.', 'Nobody under 16 pays.'],
    ['as times', 'He was beaten twice.', 'He lost two matches.'],
    ['within a word', 'A 48-hour strike began.', 'They went on strike for 48 hours.'],
    ['to a hundred', 'Fewer than a hundred came.', 'In all 95 people came.'],
    ['as a part of ten', 'Nine in ten joined.', 'The union said 90 percent had joined.'],
  ])('%s', (_, claim, passage) => {
    expect(told(claim, passage)).toEqual([]);
  });

  test.each([
    [
      'de',
      '1,200 people and three and a half million euros.',
      'Es waren 1.200 Menschen und 3,5 Mio. Euro.',
    ],
    ['de', '57 people died.', 'Siebenundfünfzig Menschen starben.'],
    ['de', 'About 30 houses burnt.', 'Rund dreißig Häuser brannten.'],
    ['fr', '97 people died.', 'Quatre-vingt-dix-sept personnes sont mortes.'],
    ['fr', 'Some ten boats sank.', 'Une dizaine de bateaux ont coulé.'],
    ['es', 'It cost 1.8 million.', 'Costó 1,8 millones de ducados.'],
    ['pt', 'It cost 22 crowns.', 'Custou vinte e duas coroas.'],
    ['it', '28 boats sank.', 'Affondarono ventotto barche.'],
    ['nl', '25 boats sank.', 'Vijfentwintig boten zonken.'],
    ['ja', 'Some 63 million yen.', '６３００万円だった。'],
    ['ru', 'Three boats sank.', 'Три лодки затонули.'],
  ])('in %s', (language, claim, passage) => {
    expect(told(claim, passage, language)).toEqual([]);
  });

  test.each([
    'One of them spoke for the two sides.',
    'On the one hand, the first ferry sank.',
    'The two of them met for a second time.',
    'They spoke of Apollo 11 and of Article 5.',
    'In 2030 they met on 3 May at 10:30.',
    'At half-time they had a second look.',
  ])('that counts nothing: %s', (claim) => {
    expect(told(claim, 'The ferry sank.')).toEqual([]);
  });
});

test('what was found in a passage is noted, and nothing else', () => {
  const claim = 'Some 214 people and one dog waited for two days.';
  const { compared } = check(claim, 'About 214 people waited from 3 May to 5 May.');
  expect(compared).toEqual([{ what: 'figure', words: '214', footnote: '1' }]);
});

import type { Pairs } from './pairs.ts';

export const paraphrases: readonly Pairs[] = [
  {
    field: 'paraphrases',
    language: 'en',
    pairs: [
      [
        'Both sides lost men: three on one side, five on the other.',
        'Estermark said five of its soldiers had been killed; Norvia put its own losses at three.',
      ],
      [
        'The two-day summit drew 27 leaders.',
        'Leaders of 27 nations ended their meeting on Friday, a day after it had begun.',
      ],
      [
        'The three-member panel gave no reasons.',
        'Judges Orrin, Feld and Hale issued the order without stating reasons.',
      ],
      ['It was the first such ruling in 25 years.', 'No court had ruled so since 2005.'],
      ['Pupils get five more days off.', 'The summer break grows from 40 to 45 days.'],
      [
        'The six-nation bloc keeps its quota.',
        'The six members of the Northern Compact left their quota as it is.',
      ],
      [
        'Only one of the five bids met the terms.',
        'Of the five tenders, four were turned down on formal grounds.',
      ],
      [
        'The firm has shops in more than a dozen countries.',
        'Cole sells in 15 countries and has 212 shops.',
      ],
      ['Cole runs over 200 shops.', 'Cole sells in 15 countries and has 212 shops.'],
      ['Cole runs over 300 shops.', 'Cole sells in 15 countries and has 212 shops.', '300'],
      [
        'The toll stands at 31, among them 12 children.',
        'The death toll has climbed to 31, including a dozen children, the governor said.',
      ],
      [
        'The toll stands at 31, among them 20 children.',
        'The death toll has climbed to 31, including a dozen children, the governor said.',
        '20',
      ],
      [
        'A 17-year-old and two older men were charged.',
        'Prosecutors charged a youth of 17 and two men aged 21 and 35.',
      ],
      ['The baby weighed just over three kilos.', 'The boy weighed 3,120 grams at birth.'],
      [
        'The baby weighed just over four kilos.',
        'The boy weighed 3,120 grams at birth.',
        'four kilos',
      ],
      [
        'Unemployment fell by 0.3 points to 5.1%.',
        'The jobless rate dropped to 5.1 percent in June from 5.4 percent in May.',
      ],
      [
        'Unemployment fell by 0.5 points to 5.1%.',
        'The jobless rate dropped to 5.1 percent in June from 5.4 percent in May.',
        '0.5 points',
      ],
      [
        'She served two terms, from 2018 to 2026.',
        'Noor, president from 2018 until 2026, was re-elected once.',
      ],
      [
        'It took the jury less than three hours.',
        'The jury returned after two hours and 20 minutes.',
      ],
      [
        'It took the jury more than three hours.',
        'The jury returned after two hours and 20 minutes.',
        'three hours',
      ],
      [
        'The bridge, built 90 years ago, will be closed for two years.',
        'The bridge of 1940 will be shut for 24 months from March.',
      ],
      [
        'Rail fares go up by 4.9%, twice the rate of inflation.',
        'Fares will rise 4.9 percent in January; inflation stands at 2.4 percent.',
      ],
      [
        'Rail fares go up by 4.9%, three times the rate of inflation.',
        'Fares will rise 4.9 percent in January; inflation stands at 2.4 percent.',
        'three times',
      ],
      [
        'More than 2 million people live within 50 km of the plant.',
        'Some 2.3 million people live less than 50 kilometres from the reactor.',
      ],
      [
        'Four out of five patients had been vaccinated.',
        'Of the 250 patients 201 had been vaccinated.',
      ],
      [
        'Two out of five patients had been vaccinated.',
        'Of the 250 patients 201 had been vaccinated.',
        'Two out of five',
      ],
      [
        'The ship, 230 metres long, had 21 crew.',
        'The 230-metre freighter with a crew of 21 ran aground at dawn.',
      ],
      [
        'The ship, 320 metres long, had 21 crew.',
        'The 230-metre freighter with a crew of 21 ran aground at dawn.',
        '320 metres',
      ],
      ['Some 60 tonnes of oil leaked.', 'About 58 tons of fuel oil have leaked so far.'],
      [
        'The fund grows by $2 billion a year to $30 billion.',
        'The sovereign fund held $30 billion at the end of June, $2 billion more than a year before.',
      ],
      ['The two clubs meet for the tenth time.', 'Selby and Velm have met nine times so far.'],
      ['He leads by 1 minute 12 seconds.', 'Brill is 72 seconds ahead of Orrin overall.'],
      [
        'She took bronze, 0.03 seconds behind the winner.',
        'Hart came third in 11.21 seconds; Solle won in 11.18.',
      ],
      ['She came fifth.', 'Hart came third in 11.21 seconds; Solle won in 11.18.', 'fifth'],
      ['The party lost a third of its 90 seats.', 'The Greens drop to 60 seats from 90.'],
      ['The party lost half of its 90 seats.', 'The Greens drop to 60 seats from 90.', 'half'],
      [
        'Growth slowed to 0.2% from 0.6%.',
        'Output grew 0.2 per cent in the second quarter, against 0.6 per cent in the first.',
      ],
      [
        'Growth slowed to 0.6%.',
        'Output grew 0.2 per cent in the second quarter, against 0.6 per cent in the first.',
        '0.6%',
      ],
      [
        'The mayor wants 500 flats within five years.',
        'The mayor plans a hundred new flats in each of the next five years.',
      ],
      [
        'Some 130,000 of 200,000 signatures are in.',
        'Organisers have gathered 131,400 of the 200,000 signatures they need.',
      ],
      [
        'They still need about 70,000 signatures.',
        'Organisers have gathered 131,400 of the 200,000 signatures they need.',
      ],
      [
        'They still need about 170,000 signatures.',
        'Organisers have gathered 131,400 of the 200,000 signatures they need.',
        '170,000',
      ],
      [
        'The sentence of 14 months was suspended for three years.',
        'He received a suspended sentence of one year and two months, with a probation of three years.',
      ],
      [
        'The vote was 11-4, two members being absent.',
        'Eleven members of the 17-strong council voted in favour and four against; two were absent.',
      ],
      [
        'All but two of the 27 states signed.',
        'Twenty-five of the 27 member states signed the charter.',
      ],
      [
        'All but five of the 27 states signed.',
        'Twenty-five of the 27 member states signed the charter.',
        'five',
      ],
      ['Hundreds of thousands marched.', 'Police put the crowd at 340,000.'],
      [
        'A kilo now costs 3.20 crowns, 40 cents more.',
        'The price of a kilo went from 2.80 to 3.20 crowns.',
      ],
      [
        'Each household gets $120 over 12 months.',
        'Households will be paid ten dollars a month for a year.',
      ],
      ['He was given 60 hours of community work.', 'The judge ordered 60 hours of unpaid work.'],
      [
        'He was given 90 hours of community work.',
        'The judge ordered 60 hours of unpaid work.',
        '90 hours',
      ],
      [
        'Three of her four children live abroad.',
        'Her eldest son lives in Orm; the other three children have moved abroad.',
      ],
      [
        'The 1.2-litre engine was tested for 1,000 hours.',
        'Testers ran the 1.2-liter engine for a thousand hours.',
      ],
      [
        'The mine employs nearly 900, a tenth of the town.',
        'The mine gives work to 890 of the 9,000 inhabitants.',
      ],
      ['The species is up to 12 cm long.', 'Adults reach a length of 90 to 120 millimetres.'],
      [
        'The species is up to 21 cm long.',
        'Adults reach a length of 90 to 120 millimetres.',
        '21 cm',
      ],
      [
        'The first 50 buses run from May, the other 70 from autumn.',
        'Of the 120 buses ordered, 50 will be in service by May and the rest by autumn.',
      ],
      ['Some 4,000 of them lost their homes.', 'About 4,000 families were made homeless.'],
      ['About 1 in 10 homes stands empty.', 'Ten per cent of dwellings are vacant.'],
      ['Exports rose eightfold.', 'Exports went from 5 million to 40 million tonnes.'],
      ['Exports rose fivefold.', 'Exports went from 5 million to 40 million tonnes.', 'fivefold'],
    ],
  },
];

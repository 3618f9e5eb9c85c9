import type { Pairs } from './pairs.ts';

export const politics: readonly Pairs[] = [
  {
    field: 'politics and votes',
    language: 'en',
    pairs: [
      [
        'The bill passed by a majority of 13.',
        'Members passed the Harbour Bill by 164 votes to 151, with nine abstentions.',
      ],
      [
        'The bill passed by a majority of 23.',
        'Members passed the Harbour Bill by 164 votes to 151, with nine abstentions.',
        '23',
      ],
      [
        'In all, 324 members took part.',
        'Members passed the Harbour Bill by 164 votes to 151, with nine abstentions.',
      ],
      [
        'The council voted 9-2 for the tram.',
        'Nine councillors voted for the tram and two against.',
      ],
      [
        'The council voted 8-3 for the tram.',
        'Nine councillors voted for the tram and two against.',
        '8-3',
      ],
      [
        'The council adopted it with 12 votes; three members abstained.',
        'The resolution was adopted with 12 votes in favour, none against and three abstentions.',
      ],
      [
        'The council adopted it with 12 votes; five members abstained.',
        'The resolution was adopted with 12 votes in favour, none against and three abstentions.',
        'five',
      ],
      [
        'All 15 members voted for the text.',
        'The Council unanimously adopted the text; all fifteen members raised their hands.',
      ],
      [
        'She won 52.4% of the vote, her rival 47.6%.',
        'Marit Solle took 52.4 percent of the vote in the run-off.',
      ],
      [
        'She won 54.2% of the vote.',
        'Marit Solle took 52.4 percent of the vote in the run-off.',
        '54.2%',
      ],
      ['She won by nearly five points.', 'Solle took 52.4 percent to 47.6 percent for Hobb.'],
      ['She won by nearly ten points.', 'Solle took 52.4 percent to 47.6 percent for Hobb.', 'ten'],
      [
        'Turnout was the lowest in three decades.',
        'Turnout fell to 41 percent, the lowest in 30 years.',
      ],
      [
        'Turnout was the lowest in four decades.',
        'Turnout fell to 41 percent, the lowest in 30 years.',
        'four decades',
      ],
      [
        'Four ministers left the cabinet.',
        'Ministers Ana Roel, Pieter Vos, Lena Hart and Tom Brill handed in their resignations on Monday.',
      ],
      [
        'The three presidents met.',
        'Presidents Adel Noor, Ivo Brandt and Kaya Lund met in Port Selby.',
      ],
      [
        'He was the fifth minister to go this year.',
        'Brill is the fifth member of the cabinet to resign this year.',
      ],
      [
        'He was the eighth minister to go this year.',
        'Brill is the fifth member of the cabinet to resign this year.',
        'eighth',
      ],
      [
        'The coalition holds 67 of 120 seats.',
        'Her three-party coalition has 61 of the 120 seats.',
        '67',
      ],
      [
        'Talks lasted almost nine hours.',
        'They emerged after eight hours and 50 minutes of talks.',
      ],
      [
        'Talks lasted almost six hours.',
        'They emerged after eight hours and 50 minutes of talks.',
        'six hours',
      ],
      ['Some 40 countries sent delegates.', 'Delegates from 41 nations came to Port Selby.'],
      ['The 82-year-old has ruled since 1991.', 'Noor, 82, took power in a 1991 coup.'],
      ['Noor has ruled for 40 years.', 'Noor took power 30 years ago.', '40 years'],
    ],
  },
];

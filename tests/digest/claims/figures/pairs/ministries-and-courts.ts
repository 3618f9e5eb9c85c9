import type { Pairs } from './pairs.ts';

export const ministriesAndCourts: readonly Pairs[] = [
  {
    field: 'ministries and budgets',
    language: 'en',
    pairs: [
      [
        'The ministry will spend €2.4bn on 18 frigates.',
        'The Ministry ordered eighteen frigates at a total cost of EUR 2.4 billion.',
      ],
      [
        'The ministry will spend €2.4bn on 18 frigates.',
        'The Ministry ordered eighteen frigates at a total cost of EUR 2.4 million.',
        '2.4bn',
      ],
      [
        'Each frigate costs about €133m.',
        'The Ministry ordered eighteen frigates at a total cost of EUR 2.4 billion.',
      ],
      [
        'Each frigate costs about €310m.',
        'The Ministry ordered eighteen frigates at a total cost of EUR 2.4 billion.',
        '310m',
      ],
      [
        'The grant is raised by a tenth to 550 crowns.',
        'The monthly grant goes up from 500 to 550 crowns on 1 July.',
      ],
      [
        'The grant is raised by a fifth to 550 crowns.',
        'The monthly grant goes up from 500 to 550 crowns on 1 July.',
        'a fifth',
      ],
      [
        'Half of the fund goes to schools, a quarter to clinics.',
        'Of the 80 million crowns, 40 million are for schools and 20 million for clinics.',
      ],
      [
        'Pupils will have 15 minutes less of French a week.',
        'French lessons are cut from 180 to 165 minutes a week.',
      ],
      [
        'Pupils will have 25 minutes less of French a week.',
        'French lessons are cut from 180 to 165 minutes a week.',
        '25 minutes',
      ],
      [
        'The limit rises from 30 to 50 km/h.',
        'The speed limit on the ring road will be lifted from 30 km/h to 50 km/h.',
      ],
      [
        'The limit falls from 50 to 20 km/h.',
        'The speed limit on the ring road will be lowered from 50 km/h to 30 km/h.',
        '20 km/h',
      ],
      [
        'The tax on spirits falls to 5%.',
        'The duty on spirits goes down from 5 per cent to 3 per cent.',
        '5%',
      ],
      [
        'Two-year permits cost 90 crowns.',
        'A permit is valid for 24 months; the fee is 90 crowns.',
      ],
      [
        'Three-year permits cost 90 crowns.',
        'A permit is valid for 24 months; the fee is 90 crowns.',
        'Three-year',
      ],
      [
        'The programme runs until 2034, for six years.',
        'The programme starts in 2028 and ends in 2034.',
      ],
      [
        'The deficit widened to 4.1% of output.',
        'The deficit grew to 4.1 per cent of gross domestic product from 3.4 per cent.',
      ],
      [
        'The deficit widened to 3.4% of output.',
        'The deficit grew to 4.1 per cent of gross domestic product from 3.4 per cent.',
        '3.4%',
      ],
      [
        'The ministry pays two thirds of the cost, cities the rest.',
        'The State bears two-thirds of the cost and the municipalities one third.',
      ],
      [
        'The ministry pays a third of the cost, cities the rest.',
        'The State bears three-quarters of the cost and the municipalities one quarter.',
        'a third',
      ],
      [
        'Civil servants get a double-digit rise.',
        'Pay in the civil service rises by 11.5 per cent.',
      ],
      [
        'Farmers get up to 3,000 crowns a hectare.',
        'Growers may claim a maximum of 3,000 crowns per hectare.',
      ],
      [
        'Farmers get up to 5,000 crowns a hectare.',
        'Growers may claim a maximum of 3,000 crowns per hectare.',
        '5,000 crowns',
      ],
      [
        'It was the minister’s third visit in two years.',
        'The Minister was here in May 2030 and in March 2031; this is her third visit.',
      ],
    ],
  },
  {
    field: 'courts',
    language: 'en',
    pairs: [
      [
        'He was jailed for seven and a half years.',
        'The court sentenced Arlen to 90 months in prison.',
      ],
      [
        'He was jailed for nine years.',
        'The court sentenced Arlen to 90 months in prison.',
        'nine years',
      ],
      [
        'The panel split two to one.',
        'Judges Hale and Orrin upheld the order; Judge Feld dissented.',
      ],
      [
        'The judges ruled by five to four that the law is void.',
        'By five votes to four the Court declared the Act void.',
      ],
      [
        'The judges ruled by six to three that the law is void.',
        'By five votes to four the Court declared the Act void.',
        'six to three',
      ],
      [
        'She was cleared on three of the four counts.',
        'The jury convicted Mott of fraud but acquitted her of the other three charges.',
      ],
      [
        'She was cleared on three of the seven counts.',
        'The jury convicted Mott on one of the four counts and acquitted her on three.',
        'seven',
      ],
      [
        'The firm was fined $1.5 million, a tenth of what prosecutors sought.',
        'Judge Feld fined the company $1.5 million; prosecutors had asked for $15 million.',
      ],
      [
        'The firm was fined $1.5 million, a third of what prosecutors sought.',
        'Judge Feld fined the company $1.5 million; prosecutors had asked for $15 million.',
        'a third',
      ],
      [
        'The trial heard 112 witnesses over 47 days.',
        'On 47 days of hearings the court heard 112 witnesses.',
      ],
      [
        'The trial heard 121 witnesses over 47 days.',
        'On 47 days of hearings the court heard 112 witnesses.',
        '121',
      ],
      [
        'The appeal was lodged 12 days late.',
        'The time limit ended on 3 March; the appeal reached the registry on 15 March.',
      ],
      ['Four of the seven judges dissented.', 'Four members of the seven-judge bench dissented.'],
      [
        'Two of the seven judges dissented.',
        'Three members of the seven-judge bench dissented.',
        'Two',
      ],
      [
        'He stole 14 paintings between 2021 and 2026.',
        'Arlen took fourteen paintings from churches from 2021 to 2026.',
      ],
      [
        'He stole 40 paintings.',
        'Arlen took fourteen paintings from churches from 2021 to 2026.',
        '40',
      ],
      [
        'The pair, 27 and 31, deny the charges.',
        'Bo Arlen, 27, and Nia Mott, 31, have pleaded not guilty.',
      ],
      [
        'The pair, 27 and 37, deny the charges.',
        'Bo Arlen, 27, and Nia Mott, 31, have pleaded not guilty.',
        '37',
      ],
    ],
  },
];

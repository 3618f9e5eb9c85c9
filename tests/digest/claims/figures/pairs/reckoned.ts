import type { Pairs } from './pairs.ts';

/** Numbers that a reader reckons from those of the passage, and some that do not follow from them. */
export const reckoned: readonly Pairs[] = [
  {
    field: 'reckoned by a reader',
    language: 'en',
    pairs: [
      [
        'Borrowers numbered nearly 5,000, more than 1,100 up on the year before.',
        'The branch had 4,912 borrowers last year, against 3,780 the year before.',
      ],
      [
        'Nearly 700 fewer ewes were sold than a year ago.',
        'Dealers sold 2,310 ewes, against 2,998 a year ago.',
      ],
      [
        'Receipts fell by roughly 300,000 crowns.',
        'Receipts came to 1.42 million crowns, after 1.71 million the year before.',
      ],
      [
        'An own goal brought Tarbeck back in the 106th minute.',
        'Rovers went ahead in the 97th minute. Tarbeck drew level nine minutes later.',
      ],
      [
        'Her second goal came in the 58th minute.',
        'She scored in the 51st minute and again seven minutes later.',
      ],
      [
        'That leaves nine cases still to be examined.',
        'The Commission has looked at forty-four of the fifty-three cases.',
      ],
      ['Five wards are still closed.', 'Seven of the twelve wards have opened again.'],
      ['Three of the boats are yet to be found.', 'Divers have found eight of the eleven boats.'],
      [
        'There are to be two additional trains each way on Fridays.',
        'Seven trains a day will run in each direction, nine on Fridays.',
      ],
      [
        'Four extra buses run on market days.',
        'Six buses run on most days, and ten on market days.',
      ],
      ['It kept its word in 97 of 100 cases.', 'It met its promises in 97 per cent of cases.'],
      ['Only 12 out of 100 parcels arrived late.', 'Twelve per cent of parcels arrived late.'],
      [
        'A dozen creatures run round the rim.',
        'Its rim shows eleven birds and one animal that scholars cannot agree on.',
      ],
      ['Seven people were in the boat.', 'Six rowers and a cox were in the boat.'],
      [
        'The bridge missed its date by eight months.',
        'The bridge was to open in March, and opened in November of the same year.',
      ],
      ['He had led the club for 14 years.', 'He took over in 2016 and resigned in 2030.'],
      ['More than a third of the plots stay empty.', 'Of 90 plots, 58 are let.'],
      ['Six in ten voters stayed at home.', 'Turnout was 40 per cent.'],
      ['It was made in the later 200s.', 'It is of the third century.'],
      ['It was made in the 1600s.', 'It is of the 17th century.'],
      ['It was made in the 200s.', 'It is of the fifth century.', '200s'],
      // What does not follow.
      [
        'That leaves eleven cases still to be examined.',
        'The Commission has looked at forty-four of the fifty-three cases.',
        'eleven',
      ],
      [
        'There are to be five additional trains each way on Fridays.',
        'Seven trains a day will run in each direction, nine on Fridays.',
        'five',
      ],
      [
        'An own goal brought Tarbeck back in the 112th minute.',
        'Rovers went ahead in the 97th minute. Tarbeck drew level nine minutes later.',
        '112th',
      ],
      [
        'It kept its word in 79 of 100 cases.',
        'It met its promises in 97 per cent of cases.',
        '79 of 100',
      ],
      [
        'Borrowers were more than 2,100 up on the year before.',
        'The branch had 4,912 borrowers last year, against 3,780 the year before.',
        '2,100',
      ],
    ],
  },
  {
    field: 'halves behind a number, and thirds of a whole',
    language: 'it',
    pairs: [
      [
        'It missed the target by 2.5 kilometres.',
        'La sonda si è posata a due chilometri e mezzo dal punto previsto.',
      ],
      ['The wait is a year and a half.', 'L’attesa è di un anno e mezzo.'],
      ['The talks lasted three and a half hours.', 'I colloqui sono durati tre ore e mezza.'],
    ],
  },
  {
    field: 'every third of some',
    language: 'de',
    claims: 'de',
    pairs: [
      [
        'Fast jede dritte dieser Stellen entfalle auf die Grundschulen.',
        'Es fehlen rund 870 Lehrkräfte, knapp ein Drittel davon an Grundschulen.',
      ],
      ['Jedes vierte Kind fährt mit dem Rad.', 'Ein Viertel der Kinder fährt mit dem Rad.'],
      ['Jeder fünfte Hof gab auf.', 'Rund 20 Prozent der Höfe gaben auf.'],
    ],
  },
];

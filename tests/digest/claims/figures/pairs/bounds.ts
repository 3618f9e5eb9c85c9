import type { Pairs } from './pairs.ts';

export const bounds: readonly Pairs[] = [
  {
    field: 'numbers beside days, bounds and parts',
    language: 'en',
    pairs: [
      ['Visits grew by 2,300.', 'There were 18,700 visits, up from 16,400 last year.'],
      [
        'It cost 1.2 million less.',
        'The cost fell from $7.4 million in 2029 to $6.2 million this year.',
      ],
      ['There were 19,900 visits.', 'There were 18,700 visits last year.', '19,900'],
      ['The index is above 5,200.', 'It rose by 1.4% to 5,213 points.'],
      ['No boat may carry more than 30 people.', 'Boats are limited to at most 30 people.'],
      ['No boat may carry more than 40 people.', 'Boats are limited to at most 30 people.', '40'],
      ['One pupil in eight is absent.', 'Absence amounts to 12.5 per cent.'],
      ['One pupil in three is absent.', 'Absence amounts to 12.5 per cent.', 'One pupil in three'],
      ['One farmer came in three cars.', 'A farmer came in three cars.'],
      ['Two thirds voted for it.', 'It was passed by 84 votes to 42.'],
      ['Half of them voted for it.', 'It was passed by 84 votes to 51.', 'Half'],
      ['Each share buys three fifths of another.', 'Each share buys 0.6 of another.'],
      ['A quarter of the term is over.', 'It ran for 30 days, not 120.'],
      ['It still has 31 shops.', 'It shuts 14 of its 45 shops.'],
      ['It still has 36 shops.', 'It shuts 14 of its 45 shops.', '36'],
      [
        'Trade is to grow from 1.4 to some 2.8 billion dollars.',
        'The goal is to double trade, now $1.4 billion.',
      ],
      ['It cost 340,000 shillings.', 'The pump cost Sh340,000.'],
      ['It cost 430,000 shillings.', 'The pump cost Sh340,000.', '430,000'],
      ['It sold for 45 cents.', 'It sold for 0.45 crowns.'],
      ['Three teachers were heard.', 'Three of the others are teachers.'],
      ['That is four days more.', 'Stocks last 60 days, four more than in May.'],
    ],
  },
  {
    field: 'numbers beside days, bounds and parts',
    language: 'fr',
    claims: 'fr',
    pairs: [
      ['Il avait une quarantaine d’années.', 'Il avait 42 ans.'],
      ['Trois juges sur quatre ont dit non.', 'Le texte est rejeté par trois voix contre une.'],
    ],
  },
  {
    field: 'numbers beside days, bounds and parts',
    language: 'nl',
    pairs: [
      ['It hired 2,600 people.', 'Vanaf september 2.600 mensen extra.'],
      ['It hired 6,200 people.', 'Vanaf september 2.600 mensen extra.', '6,200'],
      ['The limit is raised by three years.', 'De grens gaat van 61 naar 64 jaar.'],
    ],
  },
  {
    field: 'measures in other words',
    language: 'it',
    pairs: [
      ['The wind blew at 70 kilometres an hour.', 'Il vento soffiava a 70 chilometri orari.'],
      [
        'The wind blew at 80 kilometres an hour.',
        'Il vento soffiava a 70 chilometri orari.',
        '80 kilometres an hour',
      ],
      ['It had been tried two times.', 'È la terza volta che ci provano.'],
    ],
  },
  {
    field: 'scales of other scripts',
    language: 'ar',
    pairs: [
      ['The loan is of 530 million.', 'بلغ القرض 530 مليون درهم.'],
      ['The loan is of 350 million.', 'بلغ القرض 530 مليون درهم.', '350 million'],
      ['Some 7,000 people fled.', 'نزح 9 آلاف شخص، ثلاثة أرباعهم نساء.'],
    ],
  },
  {
    field: 'claims in their own script',
    language: 'zh',
    claims: 'zh',
    pairs: [
      ['工厂共有320名工人。', '该厂雇用320名工人。'],
      ['工厂共有230名工人。', '该厂雇用320名工人。', '230'],
      ['总投资三亿多元。', '总投资3.2亿元。'],
    ],
  },
  {
    field: 'claims in their own script',
    language: 'ja',
    claims: 'ja',
    pairs: [
      ['乗客は134人だった。', '客134人が乗っていた。'],
      ['乗客は143人だった。', '客134人が乗っていた。', '143'],
      ['130人ほどが乗っていた。', '客134人が乗っていた。'],
      ['60代の女性がけがをした。', '女性（64）がけがをした。'],
    ],
  },
  {
    field: 'claims in their own script',
    language: 'hi',
    claims: 'hi',
    pairs: [
      ['2,400 पेड़ गिरे।', 'आँधी में 2,400 पेड़ गिर गए।'],
      ['4,200 पेड़ गिरे।', 'आँधी में 2,400 पेड़ गिर गए।', '4,200'],
    ],
  },
];

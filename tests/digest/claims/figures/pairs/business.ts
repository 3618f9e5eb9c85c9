import type { Pairs } from './pairs.ts';

export const business: readonly Pairs[] = [
  {
    field: 'companies and markets',
    language: 'en',
    pairs: [
      [
        'Profit fell by a quarter to 90 million crowns.',
        'Net profit was 90.2 million crowns, compared with 120.5 million a year before.',
      ],
      [
        'Profit fell by half to 90 million crowns.',
        'Net profit was 90.2 million crowns, compared with 120.5 million a year before.',
        'half',
      ],
      [
        'Profit was 120 million crowns in the year.',
        'Net profit was 90.2 million crowns for the year.',
        '120 million crowns',
      ],
      ['Sales grew by 12% to $3.4bn.', 'Revenue came in at $3.36 billion, up 12 per cent.'],
      ['Sales grew by 21% to $3.4bn.', 'Revenue came in at $3.36 billion, up 12 per cent.', '21%'],
      ['The shares lost more than 8%.', 'Shares in Arbor closed at 22.90 marks, 8.4% lower.'],
      ['The shares lost more than 9%.', 'Shares in Arbor closed at 22.90 marks, 8.4% lower.', '9%'],
      [
        'The firm cuts 1,800 of its 24,000 jobs, or 7.5%.',
        'Arbor, which employs 24,000 people, said 1,800 posts would go.',
      ],
      [
        'The firm cuts 1,800 of its 24,000 jobs, or 15%.',
        'Arbor, which employs 24,000 people, said 1,800 posts would go.',
        '15%',
      ],
      [
        'It pays $48 a share, 20% above Friday’s price.',
        'Cole will pay $48 in cash for each share, a premium of 20% over Friday’s close of $40.',
      ],
      [
        'It pays $48 a share, $8 more than Friday’s price.',
        'Cole will pay $48 in cash for each share, which closed at $40 on Friday.',
      ],
      [
        'It pays $48 a share, $12 more than Friday’s price.',
        'Cole will pay $48 in cash for each share, which closed at $40 on Friday.',
        '12',
      ],
      [
        'The bank raised its rate by half a point to 4.75%.',
        'The central bank lifted its key rate by 50 basis points to 4.75 per cent.',
      ],
      [
        'The bank raised its rate by a quarter of a point to 4.75%.',
        'The central bank lifted its key rate by 50 basis points to 4.75 per cent.',
        'a quarter of a point',
      ],
      [
        'The bank raised its rate by 25 basis points to 4.75%.',
        'The central bank lifted its key rate to 4.75 per cent from 4.5 per cent.',
      ],
      [
        'The bank raised its rate from 4.25%.',
        'The central bank lifted its key rate by 50 basis points to 4.75 per cent.',
      ],
      [
        'Oil rose $2 to $81 a barrel.',
        'Brent crude climbed 2.5 percent to $81.04 a barrel, from $79.06.',
      ],
      [
        'Oil rose to $88 a barrel.',
        'Brent crude climbed 2.5 percent to $81.04 a barrel, from $79.06.',
        '88',
      ],
      [
        'The plant will make 250,000 cars a year, a thousand a working day.',
        'The works in Velm can build 250,000 vehicles annually, about 1,000 on each working day.',
      ],
      [
        'The deal values the mill at 600 million marks, debt included.',
        'The deal puts an enterprise value of 0.6 billion marks on the mill.',
      ],
      [
        'It shuts eight of its 14 shops.',
        'The chain, which has 14 shops, keeps six and closes the rest.',
      ],
      ['It shuts nine of its 14 shops.', 'The chain closes eight of its 14 shops.', 'nine'],
      [
        'The loan of 5 billion yen is due in ten years.',
        'The bank lent 5 billion yen, repayable over a decade.',
      ],
      [
        'The loan of 5 billion won is due in ten years.',
        'The bank lent 5 billion yen, repayable over a decade.',
        '5 billion won',
      ],
      [
        'Inflation eased to 2.9% from 3.4%.',
        'Prices rose 2.9 percent in the year to May, after 3.4 percent in April.',
      ],
      [
        'Inflation eased to 2.4% from 3.4%.',
        'Prices rose 2.9 percent in the year to May, after 3.4 percent in April.',
        '2.4%',
      ],
      ['He holds just over a third of the shares.', 'Cole’s stake stands at 34.2 per cent.'],
      ['He holds just over half of the shares.', 'Cole’s stake stands at 34.2 per cent.', 'half'],
      [
        'The stake is worth some 200 million crowns.',
        'At Friday’s price his 5 per cent of the company, valued at 4 billion crowns, would fetch a good sum.',
      ],
    ],
  },
  {
    field: 'sports',
    language: 'en',
    pairs: [
      [
        'Selby won 4-1 and went three points clear.',
        'Selby beat Velm 4-1 to open a three-point lead over Orm.',
      ],
      ['Selby won 4-2.', 'Selby beat Velm 4-1 to open a three-point lead over Orm.', '4-2'],
      [
        'Selby lead by five points.',
        'Selby beat Velm 4-1 to open a three-point lead over Orm.',
        'five',
      ],
      [
        'She won in straight sets, 6-3, 7-5.',
        'Solle beat Hart 6-3, 7-5 in an hour and 41 minutes.',
      ],
      ['She won 6-3, 7-6.', 'Solle beat Hart 6-3, 7-5 in an hour and 41 minutes.', '7-6'],
      ['The final took 101 minutes.', 'Solle beat Hart 6-3, 7-5 in an hour and 41 minutes.'],
      ['He scored twice in the last ten minutes.', 'Brill struck in the 82nd and 88th minutes.'],
      ['Brill scored in the 88th minute.', 'Brill struck in the 78th minute to settle it.', '88th'],
      ['He ran the 100 metres in 9.91 seconds.', 'Orrin clocked 9.91 seconds over 100 m.'],
      [
        'He ran the 100 metres in 9.19 seconds.',
        'Orrin clocked 9.91 seconds over 100 m.',
        '9.19 seconds',
      ],
      [
        'It was her fourth title and her second in a row.',
        'The title was Solle’s fourth; she had won last year, too.',
      ],
      ['A crowd of 31,000 saw the hat-trick.', 'Brill’s three goals delighted a crowd of 31,204.'],
      ['A crowd of 41,000 saw it.', 'Brill’s three goals delighted a crowd of 31,204.', '41,000'],
      [
        'The striker, 23, signed for four years.',
        'Brill, who is 23, has signed a contract until June 2034.',
      ],
      ['The striker cost £18 million.', 'Velm paid 18 million pounds for Brill.'],
      ['The striker cost £80 million.', 'Velm paid 18 million pounds for Brill.', '80 million'],
      [
        'Velm are unbeaten in 14 games.',
        'Velm have won eleven and drawn three of their last 14 games.',
      ],
      [
        'Velm won 12 of their last 14 games.',
        'Velm have won eleven and drawn three of their last 14 games.',
        '12',
      ],
      [
        'She beat the record by 0.4 seconds.',
        'Her time of 52.1 seconds broke the record of 52.5 set in 2019.',
      ],
    ],
  },
];

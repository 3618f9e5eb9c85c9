import type { Pairs } from './pairs.ts';

export const wholes: readonly Pairs[] = [
  {
    field: 'parts and wholes',
    language: 'en',
    pairs: [
      [
        'Only a third of the crop may be saved.',
        'Growers feared that two thirds of the crop was lost.',
      ],
      ['Sixteen flights had gone before.', 'The rocket was flying for the 17th time.'],
      ['One of the dead was not yet thirty.', 'Two workers, aged 29 and 51, died.'],
      ['He told several hundred people.', 'He told a rally of 700 people.'],
      [
        'They were trapped nearly three quarters of a kilometre down.',
        'Eleven men were trapped 740 metres below ground.',
      ],
      ['Eight of forty posts are vacant.', 'The ward has 32 of 40 nurses.'],
      [
        'Of the fourteen others, six were kept.',
        'A hospital took 14 people, of whom eight went home.',
      ],
      [
        'Three patients need intensive care.',
        'In all 22 patients are being treated, three of them in intensive care.',
      ],
      ['All but seven of the 96 people got out.', '87 of the 96 people trapped got out.', 'seven'],
      [
        'Three months of landings were lost.',
        'A quarter of what the port lands in a year was lost.',
      ],
      ['The chest is half a metre long.', 'The chest measures 54 by 37 centimetres.'],
      ['The party lost five of its fifteen seats.', 'The party goes from 15 seats to ten.'],
      ['Five firms had bid.', 'Blueline won the tender over four rivals.'],
      ['The fund pays over £200,000.', 'The fund pays £212,000.'],
      ['Young people up to the age of 25 pay four.', 'It costs 4 for anyone under 26.'],
    ],
  },
];

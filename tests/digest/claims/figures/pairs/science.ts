import type { Pairs } from './pairs.ts';

export const science: readonly Pairs[] = [
  {
    field: 'science and health',
    language: 'en',
    pairs: [
      [
        'The drug cut deaths by a third.',
        'Mortality was 8.1 per cent in the treated group and 12.2 per cent in the control group.',
      ],
      [
        'The drug cut deaths by half.',
        'Mortality was 33 per cent lower in the treated group.',
        'half',
      ],
      [
        'The trial had 2,004 patients, half of whom got the drug.',
        'We assigned 1,002 of the 2,004 patients to the drug and 1,002 to placebo.',
      ],
      [
        'The fossil is about 66 million years old.',
        'The bone bed was dated to 66.04 million years ago.',
      ],
      [
        'The fossil is about 86 million years old.',
        'The bone bed was dated to 66.04 million years ago.',
        '86 million',
      ],
      ['The probe is some 400,000 km away.', 'The probe is now 401,200 kilometres from Earth.'],
      ['The probe is some 250,000 miles away.', 'The probe is now 401,200 kilometres from Earth.'],
      [
        'The probe is some 350,000 miles away.',
        'The probe is now 401,200 kilometres from Earth.',
        '350,000 miles',
      ],
      [
        'Water there is 1.2°C warmer than 30 years ago.',
        'Surface water has warmed by 1.2 degrees Celsius in three decades.',
      ],
      [
        'Water there is 2.1°C warmer than 30 years ago.',
        'Surface water has warmed by 1.2 degrees Celsius in three decades.',
        '2.1°C',
      ],
      [
        'The sample held ten times as much lead as allowed.',
        'Lead in the sample was at 50 micrograms a litre; the limit is 5.',
      ],
      [
        'The sample held three times as much lead as allowed.',
        'Lead in the sample was at 50 micrograms a litre; the limit is 5.',
        'three times',
      ],
      ['Nearly nine in ten patients recovered.', 'Of 318 patients, 284 recovered within a month.'],
      [
        'Nearly seven in ten patients recovered.',
        'Of 318 patients, 284 recovered within a month.',
        'seven in ten',
      ],
      [
        'The glacier lost 40 metres in a decade.',
        'Between 2018 and 2028 the tongue of the glacier drew back by 40 m.',
      ],
      [
        'The glacier lost 40 metres in two decades.',
        'In the ten years to 2028 the tongue of the glacier drew back by 40 m.',
        'two decades',
      ],
      [
        'The team counted 13 new species, among them four orchids.',
        'The expedition described nine beetles and four orchids new to science.',
      ],
      [
        'The team counted 18 new species.',
        'The expedition described nine beetles and four orchids new to science.',
        '18',
      ],
      [
        'Cases rose by about 30% in a week.',
        'The institute recorded 1,310 cases, against 1,004 in the week before.',
      ],
      [
        'Cases rose by about 60% in a week.',
        'The institute recorded 1,310 cases, against 1,004 in the week before.',
        '60%',
      ],
    ],
  },
];

import type { Pairs } from './pairs.ts';

export const accidents: readonly Pairs[] = [
  {
    field: 'accidents and storms',
    language: 'en',
    pairs: [
      [
        'At least 17 people died, most of them under 30.',
        'A bus carrying 46 people plunged into a ravine near Velm, killing at least 17, most of them aged under 30, police said.',
      ],
      [
        'At least 71 people died.',
        'A bus carrying 46 people plunged into a ravine near Velm, killing at least 17, police said.',
        '71',
      ],
      [
        'Of the 46 aboard, 29 survived.',
        'A bus with 46 people aboard plunged into a ravine near Velm, killing 17.',
      ],
      [
        'Of the 46 aboard, 39 survived.',
        'A bus with 46 people aboard plunged into a ravine near Velm, killing 17.',
        '39',
      ],
      [
        'More than half of the houses lost their roofs.',
        'The storm tore the roofs off 310 of the 540 houses in Low Harn.',
      ],
      [
        'More than three quarters of the houses lost their roofs.',
        'The storm tore the roofs off 310 of the 540 houses in Low Harn.',
        'three quarters',
      ],
      [
        'A dozen villages were cut off.',
        'Twelve villages were cut off when the Orm burst its banks overnight.',
      ],
      [
        'Two dozen villages were cut off.',
        'Twelve villages were cut off when the Orm burst its banks overnight.',
        'Two dozen',
      ],
      ['Dozens of flights were cancelled.', 'Marl Airport cancelled 64 flights on Tuesday.'],
      [
        'Hundreds of people spent the night in schools.',
        'Some 840 residents spent the night in three schools, the mayor said.',
      ],
      [
        'Winds reached almost 150 km/h.',
        'Gusts of up to 148 kilometres an hour were measured at Cape Sorrel.',
      ],
      [
        'Winds reached more than 160 km/h.',
        'Gusts of up to 148 kilometres an hour were measured at Cape Sorrel.',
        '160 km/h',
      ],
      [
        'The tremor was 12 km deep and killed nobody.',
        'The magnitude 6.1 quake struck at a depth of 12 km at 4:12 a.m.',
      ],
      [
        'A quake of magnitude 6.9 shook Orsk Bay.',
        'The magnitude 6.1 quake struck Orsk Bay at a depth of 12 km at 4:12 a.m.',
        '6.9',
      ],
      [
        'A mother and her three children were among the dead.',
        'Among the dead were a woman of 34, her two sons and her daughter.',
      ],
      [
        'Three men, aged 19 to 24, were held.',
        'Police held three men aged 19, 22 and 24 over the fire.',
      ],
      [
        'Three men, aged 19 to 42, were held.',
        'Police held three men aged 19, 22 and 24 over the fire.',
        '42',
      ],
      [
        'Six of the nine miners were brought up alive.',
        'Rescuers reached the nine miners on Thursday; three had died, and six were brought up.',
      ],
      [
        'Five of the nine miners were brought up alive.',
        'Rescuers brought up six of the nine miners on Thursday, all alive.',
        'Five',
      ],
      [
        'The fire burnt some 1,200 hectares in 36 hours.',
        'In a day and a half the fire has eaten 1,180 hectares of pine, the brigade said.',
      ],
      [
        'The fire burnt some 1,200 hectares in 72 hours.',
        'In 36 hours the fire has eaten 1,180 hectares of pine, the brigade said.',
        '72 hours',
      ],
      [
        'The toll doubled to 44 from 22.',
        'The number of dead rose to 44 on Friday from 22 a day earlier.',
      ],
      [
        'The toll tripled to 44.',
        'The number of dead rose to 44 on Friday from 22 a day earlier.',
        'tripled',
      ],
      [
        'Power was out in one in five homes.',
        'The grid operator said 20 percent of homes had no power.',
      ],
      [
        'Power was out in one in three homes.',
        'The grid operator said 20 percent of homes had no power.',
        'one in three',
      ],
      [
        'The search was called off after nine days.',
        'The navy ended its search for the trawler, nine days after it vanished with seven men aboard.',
      ],
      [
        'The search was called off after seven days.',
        'The navy ended its search for the trawler, nine days after it vanished.',
        'seven days',
      ],
      [
        'The 72-year-old had been missing since Sunday.',
        'Walkers found the pensioner, who is 72 and had been missing since Sunday.',
      ],
      [
        'The 74-year-old had been missing since Sunday.',
        'Walkers found the pensioner, who is 72 and had been missing since Sunday.',
        '74',
      ],
    ],
  },
];

import type { Pairs } from './pairs.ts';

export const agencies: readonly Pairs[] = [
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

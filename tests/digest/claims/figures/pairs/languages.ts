import type { Pairs } from './pairs.ts';

export const languages: readonly Pairs[] = [
  {
    field: 'several',
    language: 'de',
    pairs: [
      ['Some 3,400 people came.', 'Nach Angaben der Polizei kamen rund 3.400 Menschen.'],
      ['Some 34,000 people came.', 'Nach Angaben der Polizei kamen rund 3.400 Menschen.', '34,000'],
      ['The cabinet spends €1.2 billion more.', 'Das Kabinett gibt 1,2 Milliarden Euro mehr aus.'],
      [
        'The cabinet spends €1.2 trillion more.',
        'Das Kabinett gibt 1,2 Milliarden Euro mehr aus.',
        '1.2 trillion',
      ],
      ['The 43-year-old was hurt.', 'Die 43-Jährige wurde verletzt.'],
      ['The 34-year-old was hurt.', 'Die 43-Jährige wurde verletzt.', '34'],
      ['Two thirds of members said yes.', 'Zwei Drittel der Mitglieder stimmten zu.'],
      ['Two fifths of members said yes.', 'Zwei Drittel der Mitglieder stimmten zu.', 'Two fifths'],
      ['The judges ruled by six to two.', 'Das Urteil fiel mit sechs zu zwei Stimmen.'],
      ['Eight judges took part.', 'Das Urteil fiel mit sechs zu zwei Stimmen.'],
      ['Prices doubled within a year.', 'Die Preise haben sich binnen eines Jahres verdoppelt.'],
      ['Just under 25 hectares burnt.', 'Knapp 25 Hektar Wald brannten.'],
      ['Nearly 52 hectares burnt.', 'Knapp 25 Hektar Wald brannten.', '52 hectares'],
    ],
  },
  {
    field: 'reports',
    language: 'de',
    claims: 'de',
    pairs: [
      ['Knapp die Hälfte der Abgeordneten fehlte.', 'Von den 598 Abgeordneten fehlten 288.'],
      [
        'Zwei Drittel der Abgeordneten fehlten.',
        'Von den 598 Abgeordneten fehlten 288.',
        'Zwei Drittel',
      ],
      [
        'Das Werk entlässt jeden fünften Beschäftigten.',
        'Von 1500 Beschäftigten müssen 300 gehen.',
      ],
      ['Es kostete 3,5 Millionen Euro.', 'Die Kosten lagen bei 3,5 Mio. Euro.'],
      [
        'Es kostete 5,3 Millionen Euro.',
        'Die Kosten lagen bei 3,5 Mio. Euro.',
        '5,3 Millionen Euro',
      ],
      ['Ein Dutzend Häuser brannte.', 'Zwölf Häuser brannten.'],
      ['Mehr als 40 Boote liefen aus.', 'Es liefen 43 Boote aus.'],
      ['Mehr als 50 Boote liefen aus.', 'Es liefen 43 Boote aus.', '50'],
    ],
  },
  {
    field: 'several',
    language: 'fr',
    pairs: [
      ['The plan costs 2.5 billion euros.', 'Le plan coûtera 2,5 milliards d’euros.'],
      [
        'The plan costs 2.5 million euros.',
        'Le plan coûtera 2,5 milliards d’euros.',
        '2.5 million euros',
      ],
      ['About fifteen boats were lost.', 'Une quinzaine de bateaux ont été perdus.'],
      ['About fifty boats were lost.', 'Une quinzaine de bateaux ont été perdus.', 'fifty'],
      ['Seventy-five members voted for it.', 'Soixante-quinze membres ont voté pour.'],
      ['Sixty-five members voted for it.', 'Soixante-quinze membres ont voté pour.', 'Sixty-five'],
      ['The strike lasted a fortnight.', 'La grève a duré quinze jours.'],
    ],
  },
  {
    field: 'reports',
    language: 'fr',
    claims: 'fr',
    pairs: [
      [
        'Les trois quarts des agents ont fait grève.',
        'Selon les syndicats, 75 % des agents ont fait grève.',
      ],
      [
        'La moitié des agents a fait grève.',
        'Selon les syndicats, 75 % des agents ont fait grève.',
        'moitié',
      ],
      ['Quelque 1 200 foyers sont sans courant.', 'Environ 1200 foyers étaient privés de courant.'],
      [
        'Quelque 12 000 foyers sont sans courant.',
        'Environ 1200 foyers étaient privés de courant.',
        '12 000',
      ],
    ],
  },
  {
    field: 'several',
    language: 'es',
    pairs: [
      ['Some 20 people were arrested.', 'La policía detuvo a una veintena de personas.'],
      ['Some 60 people were arrested.', 'La policía detuvo a una veintena de personas.', '60'],
      ['The port moved 1.8 million containers.', 'El puerto movió 1,8 millones de contenedores.'],
      ['The fine was 450,000 euros.', 'La multa asciende a 450.000 euros.'],
      ['The fine was 45,000 euros.', 'La multa asciende a 450.000 euros.', '45,000 euros'],
    ],
  },
  {
    field: 'several',
    language: 'it',
    pairs: [
      ['Twenty-one boats were seized.', 'Sono state sequestrate ventuno barche.'],
      ['Twelve boats were seized.', 'Sono state sequestrate ventuno barche.', 'Twelve'],
      ['It costs 3.2 million euros.', 'Il costo è di 3,2 milioni di euro.'],
    ],
  },
  {
    field: 'several',
    language: 'pt',
    pairs: [
      ['About 200 fishers were there.', 'Cerca de duzentos pescadores estiveram presentes.'],
      ['About 500 fishers were there.', 'Cerca de duzentos pescadores estiveram presentes.', '500'],
      ['Wages rise by 6.5%.', 'Os salários sobem 6,5 por cento.'],
    ],
  },
  {
    field: 'several',
    language: 'nl',
    pairs: [
      ['The bridge is closed for eight weeks.', 'De brug is acht weken dicht.'],
      ['The bridge is closed for 18 weeks.', 'De brug is acht weken dicht.', '18 weeks'],
      ['It cost 7.5 million euros.', 'Het kostte 7,5 miljoen euro.'],
    ],
  },
  {
    field: 'several',
    language: 'ja',
    pairs: [
      ['The memorandum is valid for five years.', '覚書の有効期間は5年間です。'],
      ['The memorandum is valid for eight years.', '覚書の有効期間は5年間です。', 'eight years'],
      ['Twelve people were hurt.', '１２人がけがをした。'],
      ['Twenty-one people were hurt.', '１２人がけがをした。', 'Twenty-one'],
      ['It costs 350 billion yen.', '費用は3500億円だ。'],
      ['It costs 35 billion yen.', '費用は3500億円だ。', '35 billion yen'],
      ['Three boats sank.', '漁船三隻が沈没した。'],
    ],
  },
  {
    field: 'several',
    language: 'zh',
    pairs: [
      ['The line is 48 kilometres long.', '新线全长48公里。'],
      ['The line is 84 kilometres long.', '新线全长48公里。', '84 kilometres'],
      ['Some 320,000 people live there.', '当地人口约32万人。'],
      ['Some 3.2 million people live there.', '当地人口约32万人。', '3.2 million'],
    ],
  },
  {
    field: 'several',
    language: 'hi',
    pairs: [
      ['25 people were hurt.', 'हादसे में २५ लोग घायल हुए।'],
      ['52 people were hurt.', 'हादसे में २५ लोग घायल हुए।', '52'],
    ],
  },
];

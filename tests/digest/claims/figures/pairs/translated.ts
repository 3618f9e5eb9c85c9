import type { Pairs } from './pairs.ts';

export const translated: readonly Pairs[] = [
  {
    field: 'paraphrases',
    language: 'de',
    pairs: [
      [
        'Around a hundred people demonstrated.',
        'Rund hundert Menschen demonstrierten vor dem Rathaus.',
      ],
      ['The plan saves half a billion euros.', 'Der Plan spart eine halbe Milliarde Euro.'],
      [
        'The plan saves a quarter of a billion euros.',
        'Der Plan spart eine halbe Milliarde Euro.',
        'a quarter of a billion euros',
      ],
      ['One in four pupils is affected.', 'Jeder vierte Schüler ist betroffen.'],
      ['One in six pupils is affected.', 'Jeder vierte Schüler ist betroffen.', 'One in six'],
      [
        'The rate rose by half a point to 3.5%.',
        'Der Leitzins steigt um 0,5 Prozentpunkte auf 3,5 Prozent.',
      ],
      ['The rate rose to 3%.', 'Der Leitzins steigt von 3,0 auf 3,5 Prozent.', '3%'],
    ],
  },
  {
    field: 'paraphrases',
    language: 'fr',
    pairs: [
      ['The vote was 289 to 271.', 'Le texte a été adopté par 289 voix contre 271.'],
      ['The text passed by 18 votes.', 'Le texte a été adopté par 289 voix contre 271.'],
      ['The text passed by 28 votes.', 'Le texte a été adopté par 289 voix contre 271.', '28'],
      ['The man is in his sixties.', 'Un homme de 64 ans a été blessé.'],
      ['Some 20 per cent of schools were shut.', 'Une école sur cinq est restée fermée.'],
    ],
  },
  {
    field: 'paraphrases',
    language: 'es',
    pairs: [
      ['The motion failed by 176 to 171.', 'La moción fue rechazada por 176 votos contra 171.'],
      ['A third of the harvest was lost.', 'Se perdió una tercera parte de la cosecha.'],
      ['A fifth of the harvest was lost.', 'Se perdió una tercera parte de la cosecha.', 'A fifth'],
    ],
  },
];

import { whoWords } from './words.ts';

export const french = whoWords({
  according: "selon|d['’]après",
  said: '(?:a|ont) (?:dit|déclaré|indiqué|annoncé|précisé|affirmé|confirmé|expliqué)',
  that: "que|qu['’]",
  who: 'qui',
  about: 'sur|contre|selon|concernant',
  of: "de|du|des|d['’]",
  there: 'compagnie|présence|côtés?|part|invitation|accompagnée?s?|entourée?s?|autour',
  both: 'les deux|tous deux|toutes deux|ils|elles|les (?:dirigeants|présidents|ministres|maires)',
  three: 'les trois|tous trois',
  four: 'les quatre',
});

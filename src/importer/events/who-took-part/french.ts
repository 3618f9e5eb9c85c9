import { whoWords } from './words.ts';

export const french = whoWords({
  according: "selon|d['’]après",
  said: '(?:a|ont) (?:dit|déclaré|indiqué|annoncé|précisé|affirmé|confirmé|expliqué)',
  that: "que|qu['’]",
  who: 'qui',
  about: 'sur|contre|selon|concernant',
  of: "de|du|des|d['’]",
  there: 'compagnie|présence|côtés?|part|invitation|accompagnée?s?|entourée?s?|autour',
  beside:
    "accompagnée?|l['’](?:a|ont) accompagnée?|participait|participaient|assistait|assistaient|(?:a|ont) (?:assisté|participé|pris part)|étaient? (?:aussi |également )?présente?s?|à(?:s)? côtés?|au côté|à ses côtés",
  both: 'les deux|tous deux|toutes deux|ils|elles|les (?:dirigeants|présidents|ministres|maires)',
  attended:
    "(?:assistait|assistaient|participait|participaient|(?:a|ont) (?:assisté|participé|pris part)) (?:à l['’]|à la |au |aux )(?:entretien|rencontre|réunion|discussions|sommet|visite)",
});

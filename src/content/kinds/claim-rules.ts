/** The comparisons of what a digest says with its sources, by the name of their rule. */
export const claimRules = [
  'numbers',
  'days',
  'names',
  'participants',
  'place',
  'polarity',
  'label',
  'titles',
  'uncited',
  'speech',
  'posts',
  'twice',
] as const;

export type ClaimRule = (typeof claimRules)[number];

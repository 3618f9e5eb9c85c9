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

/** The rule of a check of claims. */
export type ClaimRule = (typeof claimRules)[number];

/** What is warned of in the quotations of a digest. */
export const quotationWarnings = ['quotation-gap', 'quotation-words'] as const;

/** The rule of a warning about a quotation. */
export type QuotationWarning = (typeof quotationWarnings)[number];

/** The warnings that the editor of a record may accept. */
export const acceptableRules = [...claimRules, ...quotationWarnings] as const;

/** The rule of what an editor may accept. */
export type AcceptableRule = (typeof acceptableRules)[number];

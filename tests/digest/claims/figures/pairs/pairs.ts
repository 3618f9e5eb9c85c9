/** A claim, the passage that it cites, and the words that are told of where the passage says otherwise. */
export type Pair = readonly [claim: string, passage: string, told?: string];

/** Pairs of one field, by the language of their passages (BCP 47); claims are in English where it is not said. */
export interface Pairs {
  readonly field: string;
  readonly language: string;
  readonly claims?: string;
  readonly pairs: readonly Pair[];
}

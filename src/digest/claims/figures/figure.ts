/** A number that a text gives, with what it counts or measures. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** With its unit: "25 minutes". */
  readonly words: string;
  /**
   * `count`: of things, or a measure. `share`: a part of a whole, per cent too. `times`: "twice".
   * `pair`: two numbers in a row, a score or a span. `decade`: an age, "in his forties".
   */
  readonly kind: 'count' | 'share' | 'times' | 'ordinal' | 'pair' | 'decade' | 'century';
  /** In the base of its dimension: seconds, metres; a share as a part of one. */
  readonly value: number;
  /** Of a pair; the whole of a share as in "32 of 40", whose part is `raw`. */
  readonly second?: number;
  /** As written, before the unit. */
  readonly raw: number;
  /** The place of its last digit that is not a zero, in the base of its dimension. */
  readonly step: number;
  readonly dimension?: Dimension;
  /** Stems of the words behind it, which may say what is counted. */
  readonly nouns: readonly string[];
  readonly hedges: Hedges;
  /** Of a span: "75 to 90". */
  readonly edge?: 'low' | 'high';
  /** Of a bound of whole numbers: whether it is within, as in "15 and younger", or not, as in "under 16". */
  readonly closed?: boolean;
  /** Whether there is one more of them: "the other three". */
  readonly isOthers?: boolean;
  /** Of a unit that stands for one of itself: whether it is a length of time, as "in a month", not "a month ago". */
  readonly isLength?: boolean;
  /** Of a pair that counts votes: how it is told to have ended. */
  readonly vote?: 'won' | 'lost';
  /** What a change leads from, or to: "rose from 3 to 5". */
  readonly role?: 'from' | 'to';
  /** Whether it is written in words. */
  readonly spelt: boolean;
}

/** What stands before a number that is not exact. */
export interface Hedges {
  readonly about: boolean;
  readonly over: boolean;
  readonly under: boolean;
  /** "Just over": near. */
  readonly just?: boolean;
  /** "Up to": the bound itself is meant. */
  readonly most?: boolean;
  /** "No class is to have more than": the bound from its other side. */
  readonly denied?: boolean;
}

/** What is measured; of money, the currency is part of it: `money EUR`. */
export type Dimension =
  | 'time'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'energy'
  | 'temperature'
  | `money ${string}`;

/** How a language says numbers. All words are in lower case. */
export interface NumberWords {
  /** Below a hundred; they add up: "twenty" and "two", "soixante" and "onze". */
  readonly small: Readonly<Record<string, number>>;
  /** They multiply what stands before them: "hundred", "million". */
  readonly scales: Readonly<Record<string, number>>;
  /** Between the parts of a number: "a hundred and five". */
  readonly and: string;
  /** Between the parts of a number written as one word, one before ten: "fünfundzwanzig". Empty where nothing is. */
  readonly glue?: string;
  /** Numbers of things in one word: "dozen", "trio", "both"; they multiply what stands before them. */
  readonly groups: Readonly<Record<string, number>>;
  /** Parts of a whole; they multiply, too: "two thirds". */
  readonly shares: Readonly<Record<string, number>>;
  /** "twice", "doubled". */
  readonly times: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** The article before a part, a group or a scale. */
  readonly a: string;
  /** "two in three", "nine out of ten". */
  readonly outOf: string;
  /** Before a number that is not exact; regular expressions. */
  readonly about: string;
  readonly over: string;
  readonly under: string;
  /** Before one of these: "just over", "slightly less than". */
  readonly just: string;
  /** Of those of `under`, the ones that name the greatest one itself: "up to". */
  readonly most: string;
  /** Before what a number was, or is compared with: "up from", "against". */
  readonly from: string;
  /** Before what it becomes: "rose to". */
  readonly to: string;
  /** Behind a half: "two and a half". */
  readonly andHalf: string;
  /** One of a unit of time: "a year". */
  readonly oneUnit: string;
}

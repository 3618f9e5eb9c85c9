/** What can turn out in one of two ways: the word for it tells which. */
export type Alternative =
  | 'accept'
  | 'confirm'
  | 'exclude'
  | 'include'
  | 'likely'
  | 'guilty'
  | 'rise'
  | 'open'
  | 'suspend'
  | 'resign'
  | 'attend'
  | 'allow'
  | 'support'
  | 'release'
  | 'succeed'
  | 'unanimous'
  | 'uphold'
  | 'safe'
  | 'agree'
  | 'discuss'
  | 'clear';

/**
 * The words of a language that tell whether anything is denied. Each list is of words and phrases parted by ` | `,
 * in small letters without accents; `*` stands for any letters, and other signs are those of a regular expression.
 */
export interface DenialWords {
  /** Deny what they stand with. */
  readonly negations: string;
  /** Deny what a sentence says by the way, as in "left without a word". */
  readonly without: string;
  /** Where one of these is, it is not certain what is denied, or whether anything is. */
  readonly unclear: string;
  /** Words in which another writer may say what is denied, as "stays" for "does not leave". */
  readonly paraphrases: string;
  /** Start another clause. */
  readonly conjunctions: string;
  /** Whether two negations are one, as in "no firmó nadie". */
  readonly concord: boolean;
}

/** The words of a language that tell what is denied. */
export interface PolarityWords extends DenialWords {
  /** Take something back: whether it was denied before is not certain. */
  readonly reversals: string;
  /** Verbs that deny what follows them, but are no alternatives themselves. */
  readonly deniers: string;
  /** What stands with them need not be so. */
  readonly possible: string;
  /** What stands with them is still to come. */
  readonly future: string;
  /** What stands with them is past. */
  readonly past: string;
  /** Words that carry no meaning of their own here: articles, prepositions, auxiliary verbs, who acts. */
  readonly empty: string;
  /** Begin with two letters that deny the rest: "unlicensed". */
  readonly unlike?: string;
  /** Ends and beginnings of words that tell forms of one word apart. */
  readonly suffixes: string;
  readonly prefixes?: string;
  /** Forms of a word that have another stem. */
  readonly irregular?: string;
  /** Whether the verb may stand before its negation, as in "Der Rat billigte den Plan nicht". */
  readonly verbFirst: boolean;
  /** Matches a verb (1) with its negation (2) around it, as in "n'approuve pas". */
  readonly circumfix?: string;
  /** Whether all nouns have capitals, so that these tell no names. */
  readonly capitalNouns?: boolean;
  /** What says the one, and what says the other. */
  readonly alternatives: Readonly<Partial<Record<Alternative, readonly [yes: string, no: string]>>>;
}

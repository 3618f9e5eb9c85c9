/** What a sentence tells of, of people who are the same throughout a language. */
export type MetKind = 'meeting' | 'phone-call' | 'video-call' | 'call' | 'visit' | 'summit';

/**
 * Sentences of a language that tell of things of one kind, all of Tuesday, 30 April 2030. `A`, `B` and `C` stand for
 * people; all who are in the sentence take part.
 */
export interface Met {
  /** Office and name of each, the name in `|…|`. */
  readonly people: Readonly<Record<'A' | 'B' | 'C', string>>;
  readonly told: Readonly<Partial<Record<MetKind, readonly string[]>>>;
  /** Sentences that tell of none of these, nor of anything else. */
  readonly untold: readonly string[];
}

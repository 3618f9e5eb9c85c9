import { borderBefore, borderBehind } from '../../word-borders.ts';

/** How a language says who takes part in something, and who only speaks of it. All are parts of patterns. */
interface Words {
  /** Before who only says what took place: "*according to* X". */
  readonly according?: string;
  /** Beside who says so: "…, X *said*", "…, *dijo* X", "X *said* that …". */
  readonly said?: string;
  /** Joins what is said to that: "X said *that* …". */
  readonly that?: string;
  /** Behind somebody who acts after all: "according to the prefect, *who* visited the place". */
  readonly who?: string;
  /** Behind these, somebody is what others talk about, or of another time. */
  readonly about?: string;
  readonly of?: string;
  /** Before "of": who stands behind it is there as well. "in the *presence* of", "*accompagné* de" */
  readonly there?: string;
  /** Stands for several people who were named before: "*the two*", "*both*". */
  readonly both?: string;
  /** The same of three and of four: "*the three* agreed". */
  readonly three?: string;
  readonly four?: string;
  /** Of a passive: who stands behind the agent's preposition then does it. */
  readonly passive?: string;
  readonly agent?: string;
}

/** The same as patterns, and what both sides of a verb of saying look like. */
export interface WhoWords {
  readonly according: RegExp;
  readonly saidBehind: RegExp;
  readonly saidBefore: RegExp;
  readonly saysThat: RegExp;
  readonly who: RegExp;
  readonly about: RegExp;
  readonly of: RegExp;
  readonly there: RegExp;
  readonly both: RegExp;
  readonly three: RegExp;
  readonly four: RegExp;
  readonly passive: RegExp;
  readonly agent: RegExp;
}

/**
 * Makes the patterns of a language.
 *
 * @param isJoined Whether its words stand without spaces between them, or have others joined to them.
 */
export function whoWords(words: Words, isJoined = false): WhoWords {
  const { said } = words;
  const pattern = (source: string | undefined, around: (source: string) => string) =>
    new RegExp(source === undefined ? '(?!)' : around(`(?:${source})`), 'iu');
  const whole = (source: string) => (isJoined ? source : borderBefore + source + borderBehind);
  const that = words.that === undefined ? ':' : `(?: (?:${words.that})|:)`;
  const several = [words.both, words.three, words.four]
    .filter((each) => each !== undefined)
    .join('|');
  const spokenOf = [words.according, said].filter((each) => each !== undefined).join('|');
  return {
    according: pattern(
      words.according,
      (source) => String.raw`${source}(?: [\p{L}\p{M}'’-]+){0,5} ?$`,
    ),
    saidBehind: pattern(
      said,
      (source) => String.raw`^,? ?${source}(?: [\p{L}\p{M}\p{N}]+){0,4}[.!?]?["”»]?\s*$`,
    ),
    saidBefore: pattern(spokenOf || undefined, (source) => `, ${source} $`),
    saysThat: pattern(
      said,
      (source) => String.raw`^,? ?${source}(?: (?:on \p{Lu}\p{L}+|late|earlier))?,?${that}`,
    ),
    who: pattern(words.who, (source) => `^, ${source}${borderBehind}`),
    about: pattern(words.about, (source) => `^${source}$`),
    of: pattern(words.of, (source) => `^${source}$`),
    there: pattern(words.there, (source) => `${source} $`),
    both: pattern(several || undefined, whole),
    three: pattern(words.three, whole),
    four: pattern(words.four, whole),
    passive: pattern(words.passive, whole),
    agent: pattern(words.agent, (source) => `^${source}$`),
  };
}

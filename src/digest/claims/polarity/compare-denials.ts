import { isSameLanguage } from '../names/same-language.ts';
import { readClauses } from './read-clauses.ts';
import type { Denial, Denials } from './read-denials.ts';
import type { Reading } from './read-passage.ts';

/** What is compared with passages. */
interface Side {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly denials: Denials;
}

/**
 * Finds the passage that denies what a claim says, where the two need not use the same words: all that the passages
 * deny is denied once, and the claim has no word in it with which that could be said.
 *
 * @param passages Of each passage, what was read of it and its translation.
 */
export function deniedBy(
  claim: Side,
  passages: readonly (readonly Reading[])[],
): Reading | undefined {
  const readings = passages.flatMap((each) => each.find(({ denials }) => denials) ?? []);
  const denying = readings.find(({ denials }) => denials && denials.clauses.length > 0);
  if (!denying || readings.length < passages.length) return undefined;
  const said = readings.flatMap(({ denials, language }) =>
    isSameLanguage(language, claim.language) ? (denials?.paraphrases ?? []) : [],
  );
  if (!claim.denials.paraphrases.every((word) => said.includes(word))) return undefined;
  const denied = readings.flatMap(({ denials }) => denials?.clauses ?? []);
  if (!denied.every((clause) => isPlain(clause, claim.denials))) return undefined;
  const [own, ...others] = claim.denials.clauses;
  if (own) {
    const isOne = others.length === 0 && denied.length === 1 && !own.unclear;
    return isOne && denied.every(({ count }) => isOdd(count) !== isOdd(own.count))
      ? denying
      : undefined;
  }
  const isOneClause = readings.length === 1 && denying.denials?.isOneClause === true;
  const isAbout =
    isOneClause ||
    !readings.every(({ language }) => isSameLanguage(language, claim.language)) ||
    shareWords(claim, denied);
  return isAbout && denied.every(({ count }) => isOdd(count)) ? denying : undefined;
}

/** "Did not block" may be "allowed": a word like "block" has to be in the claim as well. */
function isPlain({ unclear, paraphrases }: Denial, claim: Denials): boolean {
  return !unclear && paraphrases.every((word) => claim.paraphrases.includes(word));
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

function shareWords({ text, language }: Side, denied: readonly Denial[]): boolean {
  const keys = new Set(denied.flatMap((clause) => keysOf(clause.text, language)));
  return keysOf(text, language).some((key) => keys.has(key));
}

function keysOf(text: string, language: string): string[] {
  const terms = readClauses(text, language).flatMap(({ terms }) => terms);
  return terms.map(({ key }) => key).filter((key) => !/^\d/.test(key));
}

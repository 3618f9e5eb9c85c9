import type { Word } from '../../../language/words-of.ts';
import { openers, openingWords } from '../../words/names/openers.ts';
import { roleNouns } from '../../words/names/roles.ts';

/** Endings of words that are seldom names: "Drilling", "Rented", "Children's homes", "Inflation". */
const ordinary =
  /(?:ing|ed|ly|tions?|sions?|ness|ments?|ity|ities|isms?|ships?|hood|ance|ence|ungen|heit|keit|tat|mente|cion|cao|zione|[^s]s)$/;

const pastTense = /^[a-z]{2,}ed$/;
const and = new Set(['and', 'und', 'et', 'y', 'e', 'en']);

/**
 * Tells whether a word that opens a sentence is a name for what stands behind it: "Rhon, who", "Rhon said",
 * "Rhon's".
 *
 * @param isMissing Whether the passages name somebody or something that the claim does not: then less will do.
 */
export function isNameByContext(
  words: readonly Word[],
  at: number,
  { language, isMissing }: { language: string; isMissing: () => boolean },
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const listed = openingWords(language);
  if (!word || !listed || openers.has(word.key) || ordinary.test(word.key)) return false;
  if (/['’]s$/u.test(word.text)) return true;
  if (!next) return false;
  if (/^,\s*$/.test(next.before)) {
    if (listed.relatives.has(next.key)) return true;
    const says =
      listed.appositions.has(next.key) || roleNouns.has(next.key) || /^\d\d$/.test(next.key);
    return says && isMissing();
  }
  if (next.before !== ' ' || next.isCapital) return false;
  if (listed.verbs.has(next.key)) return true;
  if (and.has(next.key) && words[at + 2]?.isCapital) return isMissing();
  return (listed.helpers.has(next.key) || pastTense.test(next.key)) && isMissing();
}

/** Tells whether a name is somebody's for what stands around it: "Minister Rhon", "Rhon, who", "Rhon said". */
export function isPersonByContext(
  words: readonly Word[],
  at: number,
  length: number,
  language: string,
): boolean {
  const [before, own, next] = [words[at - 1], words[at], words[at + length]];
  const listed = openingWords(language);
  if (before && own?.before === ' ' && (roleNouns.has(before.key) || titles.has(before.key)))
    return true;
  if (before && listed?.verbs.has(before.key)) return true;
  if (!next || !listed) return false;
  if (/^,\s*$/.test(next.before)) return listed.relatives.has(next.key);
  return next.before === ' ' && listed.verbs.has(next.key);
}

const titles = new Set('mr mrs ms miss dr prof lord lady sir herr frau m mme don dona'.split(' '));

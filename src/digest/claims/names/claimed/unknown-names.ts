import type { Word } from '../../../language/words-of.ts';
import { genericWords } from '../../words/names/generic.ts';
import { plainWords } from '../../words/names/plain.ts';
import { roleNouns } from '../../words/names/roles.ts';
import { unclaimedIn } from '../passages/unclaimed.ts';
import { isNameByContext } from './by-context.ts';
import type { Reading } from './mentions.ts';

/** An abbreviation says nothing of itself; those of the registry and of the sources are known. */
const inCapitals = /^(?:[\p{Lu}\p{N}.]{2,6}s?|[KMGT]Whp?)$/u;

/** Whether a word is none of those that have a capital and name nobody. */
export function mayBeName({ key }: Word): boolean {
  return (
    key.length >= 3 &&
    !/^\p{N}/u.test(key) &&
    !plainWords.has(key) &&
    !roleNouns.has(key) &&
    !genericWords.has(key)
  );
}

/** Tells whether a word that may be a name, and that the registry does not know, is one. */
export function isUnknownName(
  words: readonly Word[],
  at: number,
  { passages, language, isTitleCase }: Reading,
): boolean {
  const word = words[at];
  if (!word) return false;
  const { key, text, opens } = word;
  const sources = passages.map(({ source }) => source);
  if (inCapitals.test(text)) return sources.some(({ abbreviations }) => abbreviations.has(key));
  if (sources.some(({ isName, byline }) => isName(key) || byline.has(key))) return true;
  if (isTitleCase) return false;
  if (!opens) return !language.startsWith('de');
  if (sources.some(({ isPlain }) => isPlain(key))) return false;
  const claimed = words.filter(({ isCapital }) => isCapital).map((other) => other.key);
  const isMissing = () => passages.some((names) => unclaimedIn(names, claimed).length > 0);
  return isNameByContext(words, at, { language, isMissing });
}

/** Tells whether a word is part of the name before it: "Lane" of "Quay Lane". */
export function isKind(word: Word | undefined): boolean {
  if (!word) return false;
  const { key, isCapital, opens, before } = word;
  return isCapital && !opens && before === ' ' && genericWords.has(key) && !plainWords.has(key);
}

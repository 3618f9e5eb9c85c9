import type { Word } from '../../../digest/language/words-of.ts';
import { isCalled, namesThing } from '../words/things/index.ts';
import { isDone } from '../words/verbs.ts';
import { isAnd, isCompany, isDeterminer, isVerb } from './small-words.ts';
import type { WordRange } from './word-range.ts';

/** A description has at most so many words. */
const mostDescribing = 9;

/**
 * "His opposite number from Corrin, Nkechi Roe,", "facing the clan's elder, Nkechi Roe,": a description with an
 * article or a possessive, whose noun is none of a thing, and a whole name behind a comma.
 */
export function describedBy(
  words: readonly Word[],
  description: WordRange,
  name: WordRange,
  language: string,
): WordRange | undefined {
  const found = descriptionOf(words, description, { name, language });
  return found && !isThing(words.slice(...found), language) ? found : undefined;
}

/** "The stadium, Harlow Field,": the same of a thing. */
export function isDescribedAsThing(
  words: readonly Word[],
  name: WordRange,
  language: string,
): boolean {
  const [from] = name;
  if (words[from]?.before !== ', ') return false;
  let start = from - 1;
  while (
    start > 0 &&
    from - start < mostDescribing &&
    /^[ \u00a0-]?(?:\p{L}{1,4}['’])?$/u.test(words[start]?.before ?? '')
  )
    start -= 1;
  const found = descriptionOf(words, [start, from], { name, language });
  // "après une heure, Ada Roe": times and events are not called by names.
  return found !== undefined && isThing(words.slice(...found), language, isCalled);
}

function descriptionOf(
  words: readonly Word[],
  [start, from]: WordRange,
  { name: [, to], language }: { name: WordRange; language: string },
): WordRange | undefined {
  const name = words.slice(from, to);
  if (name.length < 2 || !name[0]?.isCapital || !name.some((word, at) => at > 0 && word.isCapital))
    return undefined;
  const at = determinerOf(words, [start, from], language);
  const article = words[at];
  const its = words.slice(at + 1, from);
  const [noun] = its;
  const hasCapitalNouns = /^de\b/u.test(language);
  if (!article || !noun || (noun.isCapital && !hasCapitalNouns) || its.length > mostDescribing)
    return undefined;
  if (!begins(words, at, language)) return undefined;
  const before = words[at - 1];
  // "With the clan's elder, Nkechi Roe, …", but not "In the end, Nkechi Roe, …"
  const isPhrase = before?.opens === true && words[at]?.before === ' ' && !before.isCapital;
  const opens =
    article.opens || !before?.opens || isAnd(before.text) || isCompany(before.text, language);
  const hasVerb = its.some(({ text }) => isVerb(text) || isDone(text));
  return opens && !isPhrase && !hasVerb ? [at + 1, from] : undefined;
}

/** Where the description begins: at its first article, and not at one behind "of". */
function determinerOf(words: readonly Word[], [start, from]: WordRange, language: string): number {
  const goesOn = (index: number) => {
    const before = words[index - 1];
    if (before === undefined || index <= start) return false;
    // "the clan's elder"; "Der Kustos der Sammlung"
    if (isOwner(words[index])) return isDeterminer(before.text) || before.isCapital;
    return isJoiningWord(before.text) || (/^de\b/u.test(language) && before.isCapital);
  };
  let at = from - 1;
  while (at > start && (!begins(words, at, language) || goesOn(at))) at -= 1;
  return at;
}

/** Whether a description may begin at a word. "El titular de Hacienda": "de" is an article in Dutch alone. */
function begins(words: readonly Word[], at: number, language: string): boolean {
  const word = words[at];
  const isOf = word?.text.toLowerCase() === 'de' && !/^nl\b/u.test(language);
  return word !== undefined && ((isDeterminer(word.text) && !isOf) || isOwner(word));
}

/** By its noun: the last word before "of" in Germanic languages, one of the first in the others. */
function isThing(its: readonly Word[], language: string, is = namesThing): boolean {
  const end = its.findIndex(({ text }, at) => at > 0 && isLink(text));
  const phrase = end === -1 ? its : its.slice(0, end);
  const nouns = /^(?:de|en|nl)\b/u.test(language) ? phrase.slice(-1) : phrase;
  return nouns.some(({ key }) => is(key, language));
}

function isLink(text: string): boolean {
  return (
    isJoiningWord(text) ||
    isDeterminer(text) ||
    /^(?:in|at|on|en|à|au|a|al|em|im|no|na|te|op|for|für)$/iu.test(text)
  );
}

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && /['’]s$/u.test(word.text);
}

function isJoiningWord(text: string): boolean {
  return /^(?:of|de|del|della|dello|dei|degli|delle|du|des|do|da|dos|das|von|vom|van|di|from|for|aus|für|uit|voor)$/iu.test(
    text,
  );
}

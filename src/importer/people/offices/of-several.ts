import type { Word } from '../../../digest/language/words-of.ts';
import { isPluralRole } from '../words/plural.ts';
import { isOfficeKind, isRole } from '../words/roles.ts';
import { isAnd, isArticle } from './small-words.ts';
import type { WordRange } from './word-range.ts';

/** Words between the noun of an office and the first of those who hold it. */
const farthest = 16;
/** A list of names has at most so many characters. */
const longest = 400;

const part = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particles = '(?:(?:de|del|della|di|da|do|dos|van|von|zu|der|den|el|al|la|bin|ben) ){0,2}';
const name = String.raw`${part}(?: ${particles}${part}){1,3}(?: \([^()]{1,40}\))?`;
/** "Ada Okoro, Lars Brandt (Sund) and Nkechi Roe,": each has two words or more. */
const list = new RegExp(
  `^(?<names>${name}(?:, ${name})*,? (?:and|und|y|e|et|en) ${name})(?:(?<end>[,.;:)!?]| [–—-] |$)| (?=\\p{Ll}))`,
  'u',
);
const parts = /,? (?:and|und|y|e|et|en) |, /gu;

/**
 * The office of several people that stands before the first of them, behind a comma: "The presidents of Norvia, Corrin
 * and Sund, Ada Okoro, Lars Brandt and Nkechi Roe, …". Two names or more have to follow, and a sign that ends them.
 */
export function officeOfSeveral(
  text: string,
  words: readonly Word[],
  from: number,
): WordRange | undefined {
  const first = words[from];
  if (first?.before !== ', ') return undefined;
  const { names = '', end } =
    list.exec(text.slice(first.start, first.start + longest))?.groups ?? {};
  if (names === '') return undefined;
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    const word = words[at];
    if (!word) return undefined;
    if (isOfficeOfSeveral(words, at)) {
      // "The ministers of Norvia, Halland Bay and Sund Island met": places, as there are more of them than others.
      const places = text.slice(word.end, first.start - 2).split(parts).length;
      return end !== undefined || places === names.split(parts).length ? [at, from] : undefined;
    }
    const isPart = word.isCapital || isJoining(word.text) || isOfficeKind(word.key);
    if (!isPart || !/^(?:, |[ \u00a0-]?(?:\p{L}{1,4}['’])?)$/u.test(word.before)) return undefined;
  }
  return undefined;
}

/** "Die Minister" are several in German. */
function isOfficeOfSeveral(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  const isGerman = /^[Dd]ie$/u.test(words[at - 1]?.text ?? '') && /er$/u.test(key) && isRole(key);
  return isGerman || isPluralRole(key);
}

function isJoining(text: string): boolean {
  return (
    isAnd(text) ||
    isArticle(text) ||
    /^(?:of|for|from|de|del|du|des|di|dei|degli|della|delle|da|do|dos|das|von|aus|für|van|voor|uit|i)$/u.test(
      text,
    )
  );
}

import type { Word } from '../../../digest/language/words-of.ts';
import { isPluralRole } from '../words/plural.ts';
import { isOfficeKind } from '../words/roles.ts';
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
  `^${name}(?:, ${name})*,? (?:and|und|y|e|et|en) ${name}(?=[,.;:)!?]| [–—-] |$)`,
  'u',
);

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
  if (first?.before !== ', ' || !list.test(text.slice(first.start, first.start + longest)))
    return undefined;
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    const word = words[at];
    if (!word) return undefined;
    if (isPluralRole(word.key)) return [at, from];
    const isPart = word.isCapital || isJoining(word.text) || isOfficeKind(word.key);
    if (!isPart || !/^(?:, |[ \u00a0-]?(?:\p{L}{1,4}['’])?)$/u.test(word.before)) return undefined;
  }
  return undefined;
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

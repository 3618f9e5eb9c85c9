import type { Word } from '../../../language/words-of.ts';
import { genericWords } from '../../words/names/generic.ts';
import { organizationKinds } from '../../words/names/organizations.ts';
import { isSameLanguage } from '../same-language.ts';
import { shortestStem } from '../same-word.ts';
import type { Reading } from './mentions.ts';

/** Words that are part of the names of institutions, beside the kinds of organizations and their places. */
const parts = new Set('european african asian american arab'.split(' '));
const articles = new Set('the el la los las le les il lo i gli o a os as de het'.split(' '));

/**
 * Counts the words of a name that has none of its own: "World Bank", "Supreme Court", "European Union". It counts
 * none where a passage has any of the words, or its source the initials: then it may mean the institution.
 */
export function institutionAt(
  words: readonly Word[],
  at: number,
  { passages, language, isTitleCase }: Reading,
): number {
  if (isTitleCase || language.startsWith('de') || articles.has(words[at]?.key ?? '')) return 0;
  let length = 0;
  for (let word = words[at]; word && isPart(word, length); word = words[at + length]) length += 1;
  const own = words.slice(at, at + length).map(({ key }) => key);
  if (length < 2 || !own.some((key) => organizationKinds.has(key) || key === 'nations')) return 0;
  const initials = own.map(([first = '']) => first).join('');
  const isUnheard = passages.every(
    ({ passage, text, source }) =>
      isSameLanguage(passage.language, language) &&
      !text.words.some(({ key }) => own.some((part) => isAlike(part, key))) &&
      !source.words.some(({ key }) => key === initials),
  );
  return isUnheard ? length : 0;
}

function isPart({ key, isCapital, before }: Word, count: number): boolean {
  return isCapital && (count === 0 || before === ' ') && (genericWords.has(key) || parts.has(key));
}

/** "Ministry" and "minister" may mean one. */
function isAlike(a: string, b: string): boolean {
  return a === b || (b.length > shortestStem && b.startsWith(a.slice(0, shortestStem + 1)));
}

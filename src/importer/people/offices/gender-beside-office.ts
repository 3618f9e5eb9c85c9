import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import type { Gender } from '../person.ts';
import { isPluralRole } from '../words/plural.ts';
import { isRole } from '../words/roles.ts';
import { isAnd } from './small-words.ts';
import type { WordRange } from './word-range.ts';

/** Words between an article and the office: "la nueva *ministra*". */
const mostBetween = 2;

/** Articles of one man and of one woman, joined to a preposition or not. Italian has "il ministro" for both. */
const articles: Readonly<Record<string, Readonly<Partial<Record<Gender, RegExp>>>>> = {
  es: { m: /^(?:el|al|del|un)$/iu, f: /^(?:la|una)$/iu },
  fr: { m: /^(?:le|du|au|un)$/iu, f: /^(?:la|une)$/iu },
  it: { f: /^(?:la|una|alla|dalla|della|colla|sulla|nella)$/iu },
  pt: { m: /^(?:o|do|ao|pelo|um)$/iu, f: /^(?:a|da|à|pela|uma)$/iu },
};

/** What a German noun of somebody ends with; a woman's has "in" behind it. Those that end with "e" are adjectives. */
const german: readonly (readonly [RegExp, Gender])[] = [
  [/.{3}in$|(?:mutter|schwester|tochter)$/u, 'f'],
  [/(?:er|ent|ant|or|ist|mann|at|ef|anwalt|log[e]?|arzt|herr|eur|meister|rat)$/u, 'm'],
];

/** Whether the words of an office, with the article before them, tell of a woman or of a man. */
export function genderBesideOffice(
  words: readonly Word[],
  [from, to]: WordRange,
  language: string,
): Gender | undefined {
  const title = words.slice(from, to);
  if (title.some(({ key, text }) => isPluralRole(key) || isAnd(text))) return undefined;
  if (/^de\b/u.test(language)) {
    const noun = title.find(({ key, isCapital }) => isCapital && isRole(key));
    return noun && german.find(([end]) => end.test(noun.key))?.[1];
  }
  const own = ofLanguage(articles, language);
  if (!own) return undefined;
  for (let at = from; at > 0 && from - at <= mostBetween; at -= 1) {
    if (words[at]?.before !== ' ' && words[at]?.before !== '\u00a0') return undefined;
    const before = words[at - 1]?.text ?? '';
    if (own.f?.test(before)) return 'f';
    if (own.m?.test(before)) return 'm';
  }
  return undefined;
}

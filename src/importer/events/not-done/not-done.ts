import { ofLanguage } from '../../../digest/language/of-language.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { type NotDoneWords, notDoneWords } from './words.ts';

const byLanguage: Readonly<Record<string, NotDoneWords>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  hi: hindi,
  ja: japanese,
  zh: chinese,
  ko: korean,
  ar: arabic,
};
const unknown = notDoneWords({});

function wordsOf(language: string): NotDoneWords {
  return ofLanguage(byLanguage, language) ?? unknown;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a sentence says that what its words tell of did not take place, or not yet.
 *
 * @param range Where the words stand that tell of it.
 * @param told Whether they are a noun, with no verb that says what was done; the language (BCP 47).
 */
export function isNotDone(
  sentence: string,
  { start, end }: Range,
  { isNamed, language }: { isNamed: boolean; language: string },
): boolean {
  const says = wordsOf(language);
  const words = sentence.slice(start, end);
  if (isDenied(sentence, { start, end }, language)) return true;
  if (says.deniedWithin.test(words)) return true;
  if (says.planned.test(words) || says.cancelled.test(words)) return true;
  if (says.thoughtOf.test(allButLast(words)) || infinitive.test(words)) return true;
  if (isNamed && isOnlyNamed(sentence, { start, end }, says)) return true;
  return says.nouns.test(words) && says.cancelled.test(clauseBehind(sentence.slice(end)));
}

/** Whether what stands right before words or behind them says that it was not so. */
export function isDenied(sentence: string, { start, end }: Range, language: string): boolean {
  const says = wordsOf(language);
  const before = sentence.slice(Math.max(0, start - 30), start);
  const behind = sentence.slice(end, end + 80);
  if (says.before.test(before) || says.behind.test(behind)) return true;
  const clause = sentence.slice(Math.max(0, start - 90), start);
  if (says.disputed.test(clause) || says.since.test(clause)) return true;
  return says.denied.test(before) || says.deniedBehind.test(behind);
}

/** Whether a noun is not said to have taken place. */
function isOnlyNamed(sentence: string, { start, end }: Range, says: NotDoneWords): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start);
  const words = sentence.slice(start, end);
  if (says.thoughtOf.test(before) || says.thoughtOf.test(before + allButLast(words))) return true;
  if (says.ahead.test(sentence.slice(0, start))) return true;
  if (says.prepositional.test(words)) return false;
  const behind = sentence.slice(end, end + 160).split(/[;.]/)[0] ?? '';
  return says.unheld.test(behind) || says.cancelled.test(behind);
}

/**
 * Where what took place has ended, and a sentence says what is to come: "…, and *will* meet her on Monday".
 *
 * @param from Behind the words that tell of it.
 */
export function endOfDone(sentence: string, from: number, language: string): number {
  const at = sentence.slice(from).search(wordsOf(language).toCome);
  return at === -1 ? sentence.length : from + at;
}

/** "an invitation *to visit*", "he *would call*": a verb that looks like the noun. */
const infinitive =
  /(?<!\p{L})(?:to|will|would|can|could|shall|should|may|might|must|not|did|do|does|\p{L}+n['’]t|they|we|you|i|who|(?:he|she) would) (?:visit|tour|call|meet|talk|lunch|dinner|summit)$/iu;

function allButLast(words: string): string {
  return words.slice(0, words.lastIndexOf(' ') + 1);
}

function clauseBehind(rest: string): string {
  return rest.slice(0, 120).split(/[;,.]/)[0] ?? '';
}

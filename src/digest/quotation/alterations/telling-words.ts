import { segmentsOf } from '../../language/segments.ts';
import { wordsOf } from '../../language/words-of.ts';
import { functionWords } from './words/function-words.ts';
import { negations } from './words/negations.ts';
import { numberWords } from './words/number-words.ts';

/** The words of a stretch that change what it says if they are left out or put in, as they are written. */
export interface TellingWords {
  readonly negations: readonly string[];
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** The languages in which every noun has a capital, so that a name cannot be told from it. */
const capitalizesNouns = new Set(['de', 'lb']);
/** As much of what stands before shows whether a word starts a sentence. */
const lead = 40;

/**
 * Finds what tells in a stretch of a text. Of a language without word lists, or one that is not known, only what is
 * written in figures.
 *
 * @param language BCP 47.
 */
export function tellingWords(
  text: string,
  start: number,
  end: number,
  language: string | undefined,
): TellingWords {
  const primary = language?.split('-')[0] ?? '';
  const stretch = text.slice(start, end);
  const words = [...segmentsOf(stretch, 'word')].flatMap(({ segment, isWordLike }) =>
    isWordLike ? partsOf(segment) : [],
  );
  const isAmong = (lists: Readonly<Record<string, ReadonlySet<string>>>) => (word: string) =>
    lists[primary]?.has(word.toLowerCase()) ?? false;
  const isNegation = isAmong(negations);
  const isNumber = isAmong(numberWords);
  return {
    negations: words.filter((word) => isNegation(word) || (primary === 'en' && /n't$/i.test(word))),
    numbers: words.filter((word) => /\p{N}/u.test(word) || isNumber(word)),
    names: hasNames(primary) ? namesIn(text, start, end) : [],
  };
}

/** Tells whether words that may be of any language deny something. */
export function deniesInAny(words: string): boolean {
  return Object.keys(negations).some(
    (language) => tellingWords(words, 0, words.length, language).negations.length > 0,
  );
}

/** Tells whether words are nothing but those that say nothing by themselves. */
export function saysNothing(words: string, language: string | undefined): boolean {
  const list = functionWords[language?.split('-')[0] ?? ''];
  if (!list) return false;
  const all = [...segmentsOf(words, 'word')].flatMap(({ segment, isWordLike }) =>
    isWordLike ? partsOf(segment) : /[^\p{P}\s]/u.test(segment) ? [segment] : [],
  );
  return all.length > 0 && all.every((word) => list.has(word.toLowerCase()));
}

/** What an editor puts into brackets that is a name: a word with a capital, but for those of every sentence. */
export function namesPutIn(words: string, language: string | undefined): string[] {
  const primary = language?.split('-')[0] ?? '';
  const list = functionWords[primary];
  if (!list || !hasNames(primary)) return [];
  return wordsOf(words).flatMap(({ text, isCapital }) =>
    isCapital && !list.has(text.toLowerCase()) ? [text] : [],
  );
}

function hasNames(primary: string): boolean {
  return primary !== '' && !capitalizesNouns.has(primary);
}

function namesIn(text: string, start: number, end: number): string[] {
  const from = Math.max(0, start - lead);
  return wordsOf(text.slice(from, end)).flatMap((word) => {
    const isName = word.isCapital && !word.opens && word.text !== 'I';
    return from + word.start >= start && isName ? [word.text] : [];
  });
}

/** `n'est` is two words, `don't` one. */
function partsOf(word: string): string[] {
  return /n't$/i.test(word) ? [word] : word.split("'").filter((part) => part !== '');
}

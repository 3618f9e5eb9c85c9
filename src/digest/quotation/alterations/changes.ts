import type { Alteration } from './alterations.ts';
import { namesPutIn, tellingWords } from './telling-words.ts';
import { auxiliaries } from './words/auxiliaries.ts';
import { functionWords } from './words/function-words.ts';

/** What an alteration takes from what a source says, and what it adds: denials, numbers and names. */
export interface Changes {
  readonly leftOut: readonly string[];
  readonly putIn: readonly string[];
}

/** Words of a source, in a text that shows what stands before them. */
export interface Original {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares what an alteration holds with what it stands for. Brackets may call by another word what the source calls
 * by its name (`[the capital]`), and by its name what the source calls by another word, if it has the name elsewhere.
 *
 * @param whole All of the source, normalized.
 * @param language Of the source (BCP 47), where it is known.
 */
export function changesOf(
  { mark, inserted }: Pick<Alteration, 'mark' | 'inserted'>,
  { text, start, end }: Original,
  whole: string,
  language: string | undefined,
): Changes {
  const before = tellingWords(text, start, end, language);
  const after = tellingWords(inserted, 0, inserted.length, language);
  const numbers = minus(after.numbers, before.numbers);
  const isOtherNumber = before.numbers.length > 0 || !isDate(inserted);
  const rivals = minus(namesPutIn(inserted, language), wordsOf(text.slice(start, end)));
  const isShortened = mark === 'ellipsis' && inserted === '';
  const replaced = text.slice(start, end);
  const isAdded = !/[\p{L}\p{N}]/u.test(replaced.replace(articles, ''));
  const isOtherSubject =
    language?.startsWith('en') === true &&
    hasPluralVerb.test(text.slice(end, end + reach)) &&
    oneName.test(inserted);
  return {
    leftOut: [
      ...wordsBehindAuxiliary(replaced, inserted, language),
      ...minus(before.negations, after.negations),
      ...minus(before.numbers, after.numbers),
      ...(isShortened || rivals.length > 0 ? minus(before.names, wordsOf(inserted)) : []),
    ],
    putIn: [
      ...minus(after.negations, before.negations),
      ...numbers.filter(
        (number) =>
          isOtherNumber && (before.numbers.length > 0 || isAdded || !whole.includes(number)),
      ),
      ...rivals.filter(
        (name) => before.names.length > 0 || isOtherSubject || !hasWord(whole, name),
      ),
    ],
  };
}

/** Words that stand for nothing by themselves, so that a number in their place is put in. */
const articles =
  /(?<!\p{L})(?:the|an?|der|die|das|dem|den|des|ein\p{L}*|le|la|les|une?|el|los|las|una|il|lo|gli|um|uma|de|het|een)(?!\p{L})/giu;
/** Verbs that one person is no subject of, and a name of one: `[Ben Sample] do not agree`. */
const hasPluralVerb = /^\s*(?:do|are|have|were|don't|aren't|haven't|weren't)(?!\p{L})/iu;
const oneName = /^(?:\p{Lu}[\p{L}'\u2019.-]*\s)*\p{Lu}[\p{L}'\u2019-]*[^s\s\P{L}]$/u;
/** How far behind an alteration is looked, in characters. */
const reach = 20;

/** What is done or not in a source, where an editor has nothing but a verb such as "did" or "has". */
function wordsBehindAuxiliary(
  replaced: string,
  inserted: string,
  language: string | undefined,
): string[] {
  const primary = language?.split('-')[0] ?? '';
  const [verbs, list] = [auxiliaries[primary], functionWords[primary]];
  const own = wordsOf(inserted);
  if (!verbs || !list || own.length === 0 || !own.every((word) => verbs.has(word.toLowerCase()))) {
    return [];
  }
  return wordsOf(replaced).filter((word) => !list.has(word.toLowerCase()));
}

/** An editor may put in the day or the year that is meant. */
function isDate(words: string): boolean {
  return /\p{Lu}|(?<!\p{N})\p{N}{4}(?!\p{N})/u.test(words);
}

function hasWord(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const denying =
  /^(?:.*n't|cannot|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|lack(?:s|ed|ing)?|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|declin(?:es?|ed|ing))$/;

function minus(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(keyOf));
  return words.filter((word) => !known.has(keyOf(word)));
}

/** `don't` and `cannot` deny as `do not` and `can not` do, and `failed to` as `did not`. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(denying, 'not');
}

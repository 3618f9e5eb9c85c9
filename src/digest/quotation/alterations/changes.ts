import type { Alteration } from './alterations.ts';
import { namesPutIn, tellingWords } from './telling-words.ts';

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
  return {
    leftOut: [
      ...minus(before.negations, after.negations),
      ...minus(before.numbers, after.numbers),
      ...(isShortened || rivals.length > 0 ? minus(before.names, wordsOf(inserted)) : []),
    ],
    putIn: [
      ...minus(after.negations, before.negations),
      ...numbers.filter(
        (number) => isOtherNumber && (before.numbers.length > 0 || !whole.includes(number)),
      ),
      ...rivals.filter((name) => before.names.length > 0 || !hasWord(whole, name)),
    ],
  };
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

function minus(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(keyOf));
  return words.filter((word) => !known.has(keyOf(word)));
}

/** `don't` and `cannot` deny as `do not` and `can not` do. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/^.*n't$|^cannot$/, 'not');
}

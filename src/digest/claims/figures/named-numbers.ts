import type { CitedPassage } from '../claim.ts';
import type { Figure } from './figure.ts';

const nameBefore = /(?<![\p{L}\d])((?:\p{Lu}[\p{L}-]+|article|number|page|item|No\.?|Nr\.?|№) )$/u;

/** Tells whether a number is a part of a name, as in "Flight 241", of which the sources have other numbers only. */
export function isOfOtherName(
  text: string,
  { start, words, kind, nouns, dimension }: Figure,
  passages: readonly CitedPassage[],
): boolean {
  if (kind !== 'count' || dimension !== undefined || nouns.length > 0 || !/^\d+$/.test(words))
    return false;
  const [, name] = nameBefore.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (name === undefined) return false;
  const texts = [...new Set(passages.map((passage) => passage.text))];
  const own = new RegExp(`(?<!\\p{L})${name.replaceAll('.', '\\.')}\\d`, 'u');
  const number = new RegExp(`(?<!\\d)${words}(?!\\d)`);
  return texts.some((each) => own.test(each)) && !texts.some((each) => number.test(each));
}

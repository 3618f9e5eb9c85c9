import type { Range } from '../../../../../digest/quotation/source-text.ts';

/** Longer words are no name, in characters; nor are more of them. */
const longest = 80;
const mostWords = 8;
/** Scripts that set no space between words, or join small words to a name. */
const joined = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * The name that an editor chose in a text: half a word at either end is taken whole, and signs there are not of it, nor is
 * an English possessive.
 *
 * @param language Of the text (BCP 47).
 * @returns undefined where the words are no name: there are none, they are of two paragraphs, or too many.
 * @example with `olm's` chosen of `Kolm's ferry`: the range of `Kolm`
 */
export function nameAt(text: string, chosen: Range, language: string): Range | undefined {
  const own = text.slice(chosen.start, chosen.end);
  const lead = lengthOf(/^[^\p{L}\p{N}]*/u, own);
  const words = own.slice(lead).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  if (words === '') return undefined;
  const start = chosen.start + lead;
  const end = start + words.length;
  const isJoined = joined.test(words);
  const before = isJoined ? 0 : lengthOf(/[\p{L}\p{M}\p{N}]*$/u, text.slice(0, start));
  const behind = isJoined ? 0 : lengthOf(/^[\p{L}\p{M}\p{N}]*/u, text.slice(end));
  const whole = text.slice(start - before, end + behind);
  const name = /^en\b/.test(language) ? whole.replace(/['’]s$/u, '') : whole;
  const isLong = name.length > longest || name.split(/\s+/).length > mostWords;
  if (isLong || name.includes('\n\n')) return undefined;
  return { start: start - before, end: start - before + name.length };
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

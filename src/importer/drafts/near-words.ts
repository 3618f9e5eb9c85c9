import { forRecent } from '../../memoize.ts';

/** Words in a row by which texts are compared. */
const row = 4;

/** The words of a text, each behind a space, without case and signs. */
export const plain = forRecent((text: string): string => {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    // Scripts without spaces are compared sign by sign.
    .replace(/(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])(?=[\p{L}\p{N}])/gu, ' ');
  return ` ${words.trim()} `;
});

/** How many words a text has, as they are compared. */
export function countWords(text: string): number {
  return plain(text).trim().split(' ').length;
}

/** All rows of words in a text; of a shorter one, the text itself. */
export const rowsOf = forRecent((text: string): ReadonlySet<string> => {
  const words = plain(text).trim().split(' ');
  const count = Math.max(1, words.length - row + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + row).join(' ')));
});

/** Which part of the shorter of two texts the other one has as well, from 0 to 1, by their rows of words. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const each of fewer) if (more.has(each)) shared += 1;
  return shared / fewer.size;
}

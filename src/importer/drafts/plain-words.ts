import { slug } from 'github-slugger';

/** Longest part of an id that comes from words, in characters. */
const longest = 60;

/** Letters that are no letter of ASCII with an accent, and how they are written without. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Words as an id may have them: lower-case letters a–z, digits and single hyphens; empty for those of another script. */
export function plainWords(words = ''): string {
  const ascii = slug(words.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (ascii.length <= longest) return ascii;
  const end = ascii.lastIndexOf('-', longest);
  return ascii.slice(0, end > 0 ? end : longest);
}

/** An id that no record has: the one suggested, or that with a number behind it. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let [free, number] = [id, 2];
  while (isTaken(free)) {
    free = `${id}-${number}`;
    number += 1;
  }
  return free;
}

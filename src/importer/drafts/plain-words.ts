import anyAscii from 'any-ascii';

/** Longest part of an id that comes from words, in characters. */
const longest = 60;

/** Signs that are no letter, although they have a name. */
const pictures = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;

/**
 * Words as an id may have them: lower-case letters a–z, digits and single hyphens. Empty where there are none, and
 * for Chinese characters, which each language reads in its own way.
 *
 * @example plainWords('Größe zählt in Łódź') // 'grosse-zahlt-in-lodz'
 */
export function plainWords(words = ''): string {
  if (/\p{Script=Han}/u.test(words)) return '';
  const ascii = anyAscii(words.normalize('NFC').replace(pictures, ' '))
    .toLowerCase()
    .replace(/(?<=[a-z])'(?=[a-z])/g, '')
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

/**
 * The full stop behind a part of a reference; none where the part ends with one, or with a mark that does its work.
 *
 * @example stopAfter('A march') // '.'
 * @example stopAfter('Who rows?') // ''
 */
export function stopAfter(words: string): '.' | '' {
  return /[.?!…‽。．！？؟۔।॥]["'”’»›」』)\]]*$/u.test(words) ? '' : '.';
}

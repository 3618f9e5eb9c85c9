import { slug } from 'github-slugger';
import type { Story } from '../story/story.ts';

/** Longest part of an id that comes from a headline, in characters. */
const longest = 60;

/**
 * Suggests the id of a draft: the day, and words of the headline, or the agency and the place, in plain letters.
 *
 * @param isTaken Tells whether a record has an id.
 */
export function draftId(
  { title, agency, place, published, date }: Story,
  hash: string,
  isTaken: (id: string) => boolean,
): string {
  const words = plain(title?.value) || plain([agency?.value, place?.value].join(' '));
  const day = published?.value ?? date?.value;
  const parts = [day, words || `story-${hash.slice(0, 8)}`].filter((part) => part !== undefined);
  const id = parts.join('-');
  let [free, number] = [id, 2];
  while (isTaken(free)) {
    free = `${id}-${number}`;
    number += 1;
  }
  return free;
}

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

/** Lower-case letters a–z, digits and single hyphens; empty for words of another script. */
function plain(words = ''): string {
  const ascii = slug(words.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (ascii.length <= longest) return ascii;
  const end = ascii.lastIndexOf('-', longest);
  return ascii.slice(0, end > 0 ? end : longest);
}

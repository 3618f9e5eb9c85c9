import type { Language } from './language/language.ts';

const mark = /["“”„«»‹›「」『』]/.source;
const hasOwn = new RegExp(`^${mark}|${mark}$`);

/** Tells whether words begin or end with a quotation mark of their own; another one beside it would be in its way. */
export function hasOwnQuotes(words: string): boolean {
  return hasOwn.test(words);
}

/** Puts words into the quotation marks of a language, unless they bring their own. */
export function inQuotes(words: string, [open, close]: Language['quotes']): string {
  return hasOwnQuotes(words) ? words : open + words + close;
}

import type { NamedThing } from '../../digest/claims/registry.ts';
import { wordsOf } from '../../digest/language/words-of.ts';
import { oncePer } from '../../memoize.ts';

/** The words of a name, as they are compared. */
export function keysOf(name: string): string[] {
  return wordsOf(name).map(({ key }) => key);
}

/** The words of each name that a record has. */
export const namesOf = oncePer(({ names }: NamedThing): string[][] => names.map(keysOf));

/**
 * Whether a name is a form of a longer one: its family name, its end, its first word, or all of it with initials
 * for words. A first name alone is a form as well.
 */
export function isForm(form: readonly string[], name: readonly string[]): boolean {
  if (form.length > name.length) return false;
  const [only = ''] = form;
  // Without spaces, the family name is the start of the name.
  if (form.length === 1 && unspaced.test(only) && name.length === 1)
    return name[0]?.startsWith(only) === true;
  const isAt = (offset: number) => form.every((part, at) => part === name[at + offset]);
  if (name.some((_, offset) => isAt(offset))) return true;
  const [last] = form.slice(-1);
  if (form.length < 2 || last !== name.at(-1)) return false;
  const given = form.slice(0, -1);
  let next = 0;
  return given.every((part) => {
    const at = name.findIndex(
      (word, index) => index >= next && (word === part || isInitial(part, word)),
    );
    next = at + 1;
    return at !== -1;
  });
}

const unspaced = /^[\p{sc=Han}\p{sc=Hangul}]+$/u;

function isInitial(part: string, word: string): boolean {
  return (
    (part.length === 1 && word.startsWith(part)) || (word.length === 1 && part.startsWith(word))
  );
}

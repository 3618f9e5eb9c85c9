import {
  alsoGiven,
  familyNamesFirst,
  givenNames,
  particlesOfFamily,
} from './words/family-names.ts';
import { suffixes } from './words/titles.ts';

/** A name as an index sorts it, and whether something tells which part of it is the family name. */
export interface SortName {
  readonly value: string;
  readonly isTold: boolean;
}

/** Languages whose names have two family names at the end. */
const twoFamilies = /^es\b/;
/** Languages that set the family name first. */
const familyFirst = /^(?:ja|zh|ko|hu|vi)\b/;

/**
 * Sorts a name by its family name: by the part that the story uses alone, else by the habits of the language.
 *
 * @param forms Parts of the name that stand alone in the story.
 * @param language BCP 47.
 * @example sortName('Theodora von Rabenau', [], 'de').value // 'Rabenau, Theodora von'
 */
export function sortName(name: string, forms: readonly string[], language: string): SortName {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  const [last = ''] = words.slice(-1);
  if (words.length === 1) return { value: name, isTold: true };
  if (suffixes.has(last.toLowerCase().replace('.', ''))) {
    const inner = sortName(words.slice(0, -1).join(' '), forms, language);
    return { ...inner, value: `${inner.value}, ${last}` };
  }
  // "Mohammed bin Omar" is his own and his father's name.
  if (/^(?:bin|bint|ibn)$/i.test(words.at(-2) ?? '')) return { value: name, isTold: true };
  const alone = forms.filter((form) => form !== name && name.includes(form));
  const [told] = alone
    .filter((form) => name.endsWith(` ${form}`))
    .sort((a, b) => b.length - a.length);
  if (told === undefined && (alone.includes(first) || isFamilyFirst(words, language))) {
    return { value: `${first}, ${words.slice(1).join(' ')}`, isTold: true };
  }
  const count = told?.split(/\s+/).length ?? familyLength(words, language);
  return { value: reordered(words, count), isTold: told !== undefined };
}

function isFamilyFirst(words: readonly string[], language: string): boolean {
  if (familyFirst.test(language)) return true;
  const [family = '', ...given] = words;
  // "Noh Ga-ram", "Xi Jinping", "Kim Jong Un".
  if (given.length === 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given[0] ?? '')) return true;
  const isAlone = !alsoGiven.has(family.toLowerCase()) || given.length === 2;
  return given.length <= 2 && isAlone && familyNamesFirst.has(family.toLowerCase());
}

/** How many words at the end of a name are the family name. */
function familyLength(words: readonly string[], language: string): number {
  const hasTwo = twoFamilies.test(language) && words.filter(isCapital).length > 2;
  const isGiven = hasTwo && givenNames.has((words.filter(isCapital)[1] ?? '').toLowerCase());
  let count = hasTwo && (!isGiven || words.filter(isCapital).length > 3) ? 2 : 1;
  while (count < words.length - 1 && isOfFamily(words.at(-count - 1) ?? '')) count += 1;
  return count;
}

function isOfFamily(word: string): boolean {
  return particlesOfFamily.has(word) || !isCapital(word);
}

function isCapital(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}

/** Particles in small letters stand behind: "La Tour, Maëlys de". Those that are joined to a name stay. */
function reordered(words: readonly string[], count: number): string {
  let from = words.length - count;
  while (from < words.length - 1 && /^(?:bin|bint|ibn)$/.test(words[from] ?? '')) from += 1;
  const family = words.slice(from);
  const small = family.findIndex(isCapital);
  const particles = family.slice(0, Math.max(small, 0));
  return `${family.slice(particles.length).join(' ')}, ${[...words.slice(0, from), ...particles].join(' ')}`;
}

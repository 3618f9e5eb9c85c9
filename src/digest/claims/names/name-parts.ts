import { oncePer } from '../../../memoize.ts';
import { type Word, wordsOf } from '../../language/words-of.ts';
import type { NamedThing, Registry } from '../registry.ts';
import { genericWords } from '../words/names/generic.ts';
import { isSameWord, shortestStem } from './same-word.ts';

/** The names of a thing, taken apart for those who look for it in a text. */
export interface NameParts {
  readonly thing: NamedThing;
  /** The words of each of its names, as keys. */
  readonly names: readonly (readonly string[])[];
  /** Names in scripts that part no words, such as 水先市, as they stand; of people also 立浪 of 立浪吾郎. */
  readonly unparted: readonly string[];
  /** Words that stand for it alone: a family name, `Northfold` of `Northfold Capital`. */
  readonly alone: ReadonlySet<string>;
  /** Other words of its names that mean something, such as a first name. */
  readonly others: ReadonlySet<string>;
}

/** Letters of scripts without case: one of their names is looked for as it stands. */
const uncased = /[\p{Lo}]/u;
/** Fewer letters than these say nothing alone. */
const shortestPart = 3;

/** The names of all things, taken apart once for each registry. */
export const partsOf = oncePer((registry: Registry): readonly NameParts[] => {
  const holders = new Map<string, Set<string>>();
  const named = registry.map((thing) => {
    const names = thing.names.filter((name) => !uncased.test(name)).map(wordsOf);
    for (const { key } of names.flat()) {
      const things = holders.get(key) ?? new Set();
      holders.set(key, things.add(`${thing.kind}/${thing.id}`));
    }
    return { thing, names };
  });
  const isOfCountry = formsOf(countriesIn(registry));
  return named.map(({ thing, names }) => {
    const words = names
      .flat()
      .filter(isTelling)
      .map(({ key }) => key);
    const isOwn = (key: string) => holders.get(key)?.size === 1 && !isOfCountry(key);
    const alone = new Set(thing.kind === 'people' ? familyNames(thing) : words.filter(isOwn));
    for (const [only, ...more] of names) if (only && more.length === 0) alone.add(only.key);
    return {
      thing,
      names: names.map((each) => each.map(({ key }) => key)),
      unparted: thing.names
        .filter((name) => uncased.test(name))
        .flatMap((name) => (thing.kind === 'people' ? [name, ...shortUnparted(name)] : [name])),
      alone,
      others: new Set(words.filter((key) => !alone.has(key))),
    };
  });
});

function countriesIn(registry: Registry): string[] {
  return registry.flatMap(({ kind, country, offices, names }) => [
    ...(country === undefined ? [] : [country]),
    ...offices.flatMap(({ of }) => of),
    ...(kind === 'places' ? names : []),
  ]);
}

/** Tells of a key whether it is a form of a word of some names: `norvian` of Norvia. */
function formsOf(names: readonly string[]): (key: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const { key } of names.flatMap(wordsOf)) {
    const start = key.slice(0, shortestStem);
    const keys = byStart.get(start);
    if (keys) keys.push(key);
    else byStart.set(start, [key]);
  }
  return (key) =>
    byStart
      .get(key.slice(0, shortestStem))
      ?.some((other) => other !== key && isSameWord(key, other)) ?? false;
}

/** Tells whether a word of a name means it, and not only its kind. */
function isTelling({ key, isCapital }: Word): boolean {
  return isCapital && key.length >= shortestPart && !genericWords.has(key);
}

/** The parts of a name, or the two signs that most family names in Chinese characters have. */
function shortUnparted(name: string): string[] {
  const parts = name.split(/[\s\u30fb\u00b7]/u).filter((part) => part.length > 1);
  if (parts.length > 1) return parts;
  return /^\p{Script=Han}{3,}/u.test(name) ? [name.slice(0, 2)] : [];
}

/** What stands before the comma of a name that sorts, or else the last word; the first one of "Anselm of Ostmere". */
function familyNames({ names }: NamedThing): string[] {
  return names.flatMap((name) => {
    const [before = '', behind] = name.split(',');
    const words = wordsOf(before);
    const of = words.findIndex(({ key }) => key === 'of');
    const capitals = (of > 0 ? words.slice(0, of) : words).filter(({ isCapital }) => isCapital);
    return (behind === undefined ? capitals.slice(-1) : capitals).map(({ key }) => key);
  });
}

/**
 * Where words have a name, each word of it in any of its forms, one behind the other: the places of its first
 * word. Its first word has a capital.
 */
export function placesInOrder(words: readonly Word[], name: readonly string[]): number[] {
  const [first] = name;
  if (first === undefined) return [];
  const places = capitalsByStart(words).get(first.slice(0, shortestStem)) ?? [];
  return places.filter((at) =>
    name.every((part, ahead) => isSameWord(words[at + ahead]?.key ?? '', part)),
  );
}

/** Where words have a capital, by the first letters of their keys, which all forms of a word share. */
const capitalsByStart = oncePer((words: readonly Word[]) => {
  const places = new Map<string, number[]>();
  for (const [at, { key, isCapital }] of words.entries()) {
    if (!isCapital) continue;
    const start = key.slice(0, shortestStem);
    const others = places.get(start);
    if (others) others.push(at);
    else places.set(start, [at]);
  }
  return places;
});

import { once } from '../../../../memoize.ts';
import { type Word, wordsOf } from '../../../language/words-of.ts';
import type { CitedPassage } from '../../claim.ts';
import type { Registry } from '../../registry.ts';
import { genericWords } from '../../words/names/generic.ts';
import { plainWords } from '../../words/names/plain.ts';
import { roleNouns } from '../../words/names/roles.ts';
import { candidatesFor } from '../known-things.ts';
import type { NameParts } from '../name-parts.ts';
import { wordsOfSource } from '../named-in.ts';
import { isSameWord, shortestStem } from '../same-word.ts';

/** What a source calls by name, so that a passage of it can be read. */
export interface SourceNames {
  /** Of its text. */
  readonly words: readonly Word[];
  /** Whether it has a word somewhere, and there as a name only: with a capital that its place does not ask for. */
  isName(key: string): boolean;
  /** Whether it has a word somewhere without a capital. */
  isPlain(key: string): boolean;
  /** Where the text has a word, in any of its forms. */
  find(key: string): readonly Word[];
  /** Where it names people, by the word that stands for each of them alone. */
  readonly people: readonly Word[];
  /** `irc` for the International River Commission (IRC). */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Keys of the names of those who wrote it. */
  readonly byline: ReadonlySet<string>;
}

const kept = new WeakMap<CitedPassage['source'], { registry: Registry; names: SourceNames }>();

/** Reads the names of a source, once. */
export function sourceNames(passage: CitedPassage, registry: Registry): SourceNames {
  const known = kept.get(passage.source);
  if (known?.registry === registry) return known.names;
  const names = read(passage, registry);
  kept.set(passage.source, { registry, names });
  return names;
}

function read(passage: CitedPassage, registry: Registry): SourceNames {
  const { text, language, source } = passage;
  const words = wordsOfSource(passage);
  const byStart = new Map<string, Word[]>();
  const [small, names] = [new Set<string>(), new Set<string>()];
  const hasCapitalNouns = language?.startsWith('de') ?? false;
  for (const word of words) {
    const start = word.key.slice(0, shortestStem);
    const others = byStart.get(start);
    if (others) others.push(word);
    else byStart.set(start, [word]);
    if (!word.isCapital) small.add(word.key);
    else if (!word.opens && !hasCapitalNouns) names.add(word.key);
  }
  const things = once(() => candidatesFor(registry, { words }));
  const people = once(() => (hasCapitalNouns ? knownPeople : peopleIn)(words, things()));
  const abbreviations = once(() => abbreviationsIn(text));
  const { front } = source;
  const byline = ('byline' in front ? (front.byline ?? []) : []).flatMap(wordsOf);
  return {
    words,
    isName: (key) => names.has(key) && !small.has(key),
    isPlain: (key) => small.has(key),
    find: (key) =>
      (byStart.get(key.slice(0, shortestStem)) ?? []).filter((word) => isSameWord(word.key, key)),
    get people() {
      return people();
    },
    get abbreviations() {
      return abbreviations();
    },
    byline: new Set(byline.map(({ key }) => key)),
  };
}

function knownPeople(words: readonly Word[], things: readonly NameParts[]): Word[] {
  const alone = new Set(
    things.filter(({ thing }) => thing.kind === 'people').flatMap((parts) => [...parts.alone]),
  );
  return words.filter(({ isCapital, key }) => isCapital && alone.has(key));
}

/** Those of the registry, and two or three words with capitals that are no other name: "Jane Palmer", later "Palmer". */
function peopleIn(words: readonly Word[], things: readonly NameParts[]): Word[] {
  const known = new Set(knownPeople(words, things));
  const otherNames = new Set(
    things.filter(({ thing }) => thing.kind !== 'people').flatMap(({ names }) => names.flat()),
  );
  const mayBe = ({ isCapital, key }: Word) =>
    isCapital &&
    !otherNames.has(key) &&
    !genericWords.has(key) &&
    !plainWords.has(key) &&
    !roleNouns.has(key);
  const families = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next || !mayBe(word) || !mayBe(next) || next.opens || next.before !== ' ') continue;
    const behind = words[at + 2];
    if (behind?.isCapital && !behind.opens && behind.before === ' ') continue;
    families.add(next.key);
  }
  return words.filter(
    (word) => known.has(word) || (word.isCapital && families.has(word.key) && mayBe(word)),
  );
}

const abbreviation = /\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu;
/** Little words that an abbreviation leaves out. */
const left = new Set(
  'of the and for de la le les du des del y et und der die das di e da do'.split(' '),
);

function abbreviationsIn(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { 1: short = '', index } of text.matchAll(abbreviation)) {
    const before = wordsOf(text.slice(Math.max(0, index - 120), index)).map(({ key }) => key);
    const key = short.toLowerCase();
    const words = spelledBy(key, before);
    if (words) found.set(key, words);
  }
  return found;
}

/** The words at the end of some whose first letters are these. */
function spelledBy(letters: string, words: readonly string[]): readonly string[] | undefined {
  let at = words.length - 1;
  for (const letter of [...letters].reverse()) {
    while (at >= 0 && left.has(words[at] ?? '') && !words[at]?.startsWith(letter)) at -= 1;
    if (!words[at]?.startsWith(letter)) return undefined;
    at -= 1;
  }
  return words.slice(at + 1);
}

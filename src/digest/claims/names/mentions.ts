import { type Word, wordsOf } from '../../language/words-of.ts';
import type { Registry } from '../registry.ts';
import { genericWords } from '../words/names/generic.ts';
import { plainWords } from '../words/names/plain.ts';
import { roleNouns } from '../words/names/roles.ts';
import { candidatesFor } from './known-things.ts';
import type { NameParts } from './name-parts.ts';
import type { SourceNames } from './source-names.ts';

/** A name in a claim. */
export interface Mention {
  /** As it stands in the claim. */
  readonly words: string;
  readonly start: number;
  readonly keys: readonly string[];
  /** Those of the registry that it can mean; none of an unknown name. */
  readonly things: readonly NameParts[];
  /** The words around it that belong to it if they are names: "Eva" before "Kolm". */
  readonly beside: readonly string[];
}

/** What a claim is read with. */
export interface Reading {
  readonly registry: Registry;
  /** Of the claim (BCP 47). */
  readonly language: string;
  /** Of what it cites. */
  readonly sources: readonly SourceNames[];
  /** Whether it starts in the middle of a sentence. */
  readonly goesOn: boolean;
  /** Whether most of its words have a capital, as in "Ferry Talks End in Port Selby". */
  readonly isTitleCase: boolean;
}

const quotedWords = /["“«„»”][^"“”«»„]*["”»“«]/gu;
/** An abbreviation says nothing of itself; those of the registry and of the sources are known. */
const inCapitals = /^[\p{Lu}\p{N}.]{2,6}$/u;

/** The names in a claim, but for those in quotation marks, which are the source's. */
export function mentionsIn(text: string, reading: Reading): Mention[] {
  const quoted = [...text.matchAll(quotedWords)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const words = wordsOf(text).map((word, at) =>
    at === 0 && reading.goesOn ? { ...word, opens: false } : word,
  );
  const candidates = candidatesFor(reading.registry, { words });
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.isCapital || quoted.some(([from, to]) => word.start >= from && word.start < to))
      continue;
    const known = knownAt(words, at, candidates, reading);
    const last = words[at + known.length - 1];
    if (known.length > 0 && last) {
      add(at, known.length, last.end, known.things);
      at += known.length - 1;
    } else if (isUnknownName(word, reading)) {
      let length = 1;
      while (isKind(words[at + length])) length += 1;
      add(at, length, words[at + length - 1]?.end ?? word.end, []);
      at += length - 1;
    }
  }
  return mentions;

  function add(at: number, length: number, end: number, things: readonly NameParts[]): void {
    const own = words.slice(at, at + length);
    const start = own[0]?.start ?? 0;
    const beside = [words[at - 1], words[at + length]].flatMap((word, side) =>
      word?.isCapital && (side === 0 ? own[0] : word)?.before.trim() === '' ? [word.key] : [],
    );
    const keys = own.map(({ key }) => key);
    mentions.push({ words: text.slice(start, end), start, keys, things, beside });
  }
}

/** "Lane" of "Quay Lane": it is part of the name. */
function isKind(word: Word | undefined): boolean {
  if (!word) return false;
  const { key, isCapital, opens, before } = word;
  return isCapital && !opens && before === ' ' && genericWords.has(key) && !plainWords.has(key);
}

/** The longest name of the registry that starts at a word. */
function knownAt(
  words: readonly Word[],
  at: number,
  candidates: readonly NameParts[],
  { sources }: Reading,
): { length: number; things: NameParts[] } {
  const word = words[at];
  let length = 0;
  let things: NameParts[] = [];
  for (const parts of candidates) {
    const alone = [...parts.alone].map((key) => [key]);
    for (const name of [...parts.names, ...alone]) {
      const isIt = name.every((key, ahead) => isFormOf(words[at + ahead], key));
      if (!isIt || name.length < length || name.length === 0) continue;
      if (name.length === 1 && word?.opens && !isNoPlainWord(word, sources)) continue;
      things = name.length > length ? [parts] : [...new Set([...things, parts])];
      length = name.length;
    }
  }
  return { length, things };
}

function isFormOf(word: Word | undefined, key: string): boolean {
  return word !== undefined && (word.key === key || word.key === `${key}s`);
}

/** At the start of a sentence, "Strand" is a name only if no source has "strand". */
function isNoPlainWord({ key }: Word, sources: readonly SourceNames[]): boolean {
  if (plainWords.has(key) || genericWords.has(key) || roleNouns.has(key)) return false;
  return !sources.some((source) =>
    source.find(key).some((word) => !word.isCapital && word.key === key),
  );
}

function isUnknownName(word: Word, reading: Reading): boolean {
  const { key, text, opens } = word;
  const { sources, language, isTitleCase } = reading;
  if (key.length < 3 || plainWords.has(key) || roleNouns.has(key) || /^\p{N}/u.test(key))
    return false;
  if (genericWords.has(key)) return false;
  if (inCapitals.test(text)) return sources.some(({ abbreviations }) => abbreviations.has(key));
  const isInSource = sources.some(({ isName, byline }) => isName(key) || byline.has(key));
  if (opens || isTitleCase || language.startsWith('de')) return isInSource;
  return true;
}

import { wordsOf } from '../../../language/words-of.ts';
import type { Registry } from '../../registry.ts';
import { candidatesFor } from '../known-things.ts';
import type { NameParts } from '../name-parts.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isPersonByContext } from './by-context.ts';
import { institutionAt } from './institutions.ts';
import { knownAt } from './known-at.ts';
import {
  misspelled,
  namedInstead,
  otherNumbered,
  otherOfKind,
  swappedQualifier,
} from './rivals.ts';
import { isKind, isUnknownName, mayBeName } from './unknown-names.ts';
import { unpartedNames } from './unparted.ts';

/** A name in a claim. */
export interface Mention {
  /** As it stands in the claim, without the sign of the possessive. */
  readonly words: string;
  readonly start: number;
  readonly keys: readonly string[];
  /** Those of the registry that it can mean; none of an unknown name. */
  readonly things: readonly NameParts[];
  /** The words around it that belong to it if they are names: "Eva" before "Kolm". */
  readonly beside: readonly string[];
  /** What a passage has that looks much like it: "Lower Benna" for "Upper Benna". */
  readonly rival?: string;
  /** Whether what stands around it says that it names a person. */
  readonly isPerson: boolean;
}

/** What a claim is read with. */
export interface Reading {
  readonly registry: Registry;
  /** Of the claim (BCP 47). */
  readonly language: string;
  /** What it cites. */
  readonly passages: readonly PassageNames[];
  /** Whether it starts in the middle of a sentence. */
  readonly goesOn: boolean;
  /** Whether most of its words have a capital, as in "Ferry Talks End in Port Selby". */
  readonly isTitleCase: boolean;
}

const quotedWords =
  /「[^「」]*」|『[^『』]*』|["“«„»”][^"“”«»„]*["”»“«]|(?<=\s|^)‘[^‘]*?’(?![\p{L}\p{N}])/gu;

/** The names in a claim, but for those in quotation marks, which are the source's. */
export function mentionsIn(text: string, reading: Reading): Mention[] {
  const quoted = [...text.matchAll(quotedWords)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const isQuoted = (start: number) => quoted.some(([from, to]) => start >= from && start < to);
  const words = wordsOf(text).map((word, at) =>
    at === 0 && reading.goesOn ? { ...word, opens: false } : word,
  );
  const candidates = candidatesFor(reading.registry, { words });
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.isCapital || isQuoted(word.start)) continue;
    const swapped =
      swappedQualifier(words, at, reading.passages) ??
      otherOfKind(words, at, reading.passages) ??
      otherNumbered(word, reading.passages);
    const known = knownAt(words, at, candidates, reading.passages);
    if (swapped && known.length < swapped.length)
      at = add(at, swapped.length, { rival: swapped.rival });
    else if (known.length > 0) at = add(at, known.length, { things: known.things });
    else if (institutionAt(words, at, reading) > 0)
      at = add(at, institutionAt(words, at, reading), {});
    else if (mayBeName(word)) {
      const rival = misspelled(word, words, reading);
      if (rival !== undefined) at = add(at, 1, { rival });
      else if (isUnknownName(words, at, reading)) {
        let length = 1;
        while (isKind(words[at + length])) length += 1;
        at = add(at, length, {});
      }
    }
  }
  const unparted = unpartedNames(text, reading.registry)
    .filter(({ start }) => !isQuoted(start))
    .map((name) => ({
      ...name,
      keys: [],
      beside: [],
      isPerson: name.things.some(({ thing }) => thing.kind === 'people'),
    }));
  return [...mentions, ...unparted];

  /** Adds some words, and says which is the last of them. */
  function add(at: number, length: number, { things = [], ...found }: Partial<Mention>): number {
    const rival = found.rival ?? namedInstead(words, at, reading);
    const own = words.slice(at, at + length);
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? start;
    const beside = [words[at - 1], words[at + length]].flatMap((word, side) =>
      word?.isCapital && (side === 0 ? own[0] : word)?.before.trim() === '' ? [word.key] : [],
    );
    mentions.push({
      words: text.slice(start, end).replace(/['’]s$/u, ''),
      start,
      keys: own.map(({ key }) => key),
      things,
      beside,
      ...(rival !== undefined && { rival }),
      isPerson: isPersonByContext(words, at, length, reading.language),
    });
    return at + length - 1;
  }
}

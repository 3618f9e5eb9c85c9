import { type Word, wordsOf } from '../../language/words-of.ts';
import type { CitedPassage } from '../claim.ts';
import { genericWords } from '../words/names/generic.ts';
import { organizationKinds } from '../words/names/organizations.ts';
import { type NameParts, placesInOrder } from './name-parts.ts';
import { isSameWord } from './same-word.ts';
import { scriptOf } from './script-of.ts';

/** A text in which names are looked for. */
export interface NameText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Takes a text apart for `isNamedIn`. */
export function nameText(text: string): NameText {
  return { text, words: wordsOf(text) };
}

const keptWords = new WeakMap<CitedPassage['source'], readonly Word[]>();

/** The words of the text of a source, taken apart once. */
export function wordsOfSource({ source, text }: CitedPassage): readonly Word[] {
  const known = keptWords.get(source) ?? wordsOf(text);
  keptWords.set(source, known);
  return known;
}

/** A part of the text of a source, its words not taken apart again. A part that is put together from several is. */
export function partOfSource(passage: CitedPassage, part: string): NameText {
  const at = passage.text.indexOf(part);
  if (at === -1) return nameText(part);
  return { text: part, words: wordsBetween(wordsOfSource(passage), at, at + part.length) };
}

/** Those of some words in order that start in a range of their text. */
export function wordsBetween(words: readonly Word[], start: number, end: number): readonly Word[] {
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}

/** The place of the first word that starts at an offset or behind it. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const kept = new WeakMap<CitedPassage['source'], NameText>();

/** All that a source says, taken apart once: its title, where it is from, who issued it, its text. */
export function wholeSource(passage: CitedPassage): NameText {
  const { source, text } = passage;
  const head = headOf(source).join('\n\n');
  const known = kept.get(source) ?? {
    text: `${head}\n\n${text}`,
    words: [...wordsOf(head), ...wordsOfSource(passage)],
  };
  kept.set(source, known);
  return known;
}

/** What stands above the text of a source: its title, where it is from, who issued it. */
export function headOf({ front }: CitedPassage['source']): string[] {
  const head = [
    'title' in front ? front.title : undefined,
    'dateline' in front ? front.dateline?.place : undefined,
    'place' in front ? front.place : undefined,
    'issuer' in front ? front.issuer : undefined,
  ];
  return head.filter((line) => line !== undefined);
}

/** Tells whether a source is somebody's own words: the author of a post, the issuer of a document. */
export function isVoiceOf(
  { thing, names, unparted }: NameParts,
  { source }: CitedPassage,
): boolean {
  const { front } = source;
  if ('author' in front) return thing.kind !== 'places' && front.author === thing.id;
  const voice = 'issuer' in front ? front.issuer : 'agency' in front ? front.agency : '';
  if (voice === thing.id && thing.kind !== 'places') return true;
  if (unparted.some((name) => voice.includes(name))) return true;
  const { words } = nameText(voice);
  return names.some((name) => placesInOrder(words, name).length > 0);
}

/** Tells whether a text has one of the names of a thing, whole. */
export function isNamedWhole({ names, unparted }: NameParts, { text, words }: NameText): boolean {
  return (
    unparted.some((name) => text.includes(name)) ||
    names.some((name) => placesInOrder(words, name).length > 0)
  );
}

/** Tells whether a text has a thing under any of its names: whole, or by a part that stands for it alone. */
export function isNamedIn(parts: NameParts, text: NameText): boolean {
  const { thing, names, alone } = parts;
  const { words } = text;
  return (
    isNamedWhole(parts, text) ||
    words.some(
      ({ isCapital, key }) => isCapital && [...alone].some((part) => isSameWord(key, part)),
    ) ||
    (thing.kind === 'organizations' && names.some((name) => isDescribedBy(name, words)))
  );
}

/** "the government of Norvia" has all that "Norvian government" says. */
function isDescribedBy(name: readonly string[], words: readonly Word[]): boolean {
  const telling = name.filter((key) => key.length > 2);
  if (telling.length < 2 || telling.every((key) => genericWords.has(key))) return false;
  return telling.every((part) => words.some(({ key }) => isSameWord(key, part)));
}

/** Tells whether a text speaks of an organization by its kind alone: "the union" for "Dockers' Union of Norvia". */
export function isNamedByKind({ thing, names }: NameParts, { words }: NameText): boolean {
  if (thing.kind !== 'organizations') return false;
  const kinds = new Set(names.flat().filter((key) => organizationKinds.has(key)));
  return words.some((word, at) => {
    const [before, behind] = [words[at - 1], words[at + 1]];
    const isPart = (other: Word | undefined) => other?.isCapital && !other.opens;
    return kinds.has(word.key) && !isPart(before) && !isPart(behind);
  });
}

/** Tells whether a source is in a script that the thing has no name in: then nothing can be said. */
export function isOtherScript({ thing }: NameParts, { text }: CitedPassage): boolean {
  const script = scriptOf(text);
  return thing.names.every((name) => scriptOf(name) !== script);
}

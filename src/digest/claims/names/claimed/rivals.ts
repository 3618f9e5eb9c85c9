import type { Word } from '../../../language/words-of.ts';
import { openingWords } from '../../words/names/openers.ts';
import { plainWords } from '../../words/names/plain.ts';
import { namePrefixes, otherQualifiers, qualifierPrefixes } from '../../words/names/qualifiers.ts';
import { placesInOrder } from '../name-parts.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameLanguage } from '../same-language.ts';
import { isSameWord } from '../same-word.ts';
import type { Reading } from './mentions.ts';
import { isNearMiss } from './near-miss.ts';
import { isKind, mayBeName } from './unknown-names.ts';

/** A name of a claim that looks like another of its passages, and that other. */
export interface Swapped {
  /** How many words it has. */
  readonly length: number;
  /** As the passage has it. */
  readonly rival: string;
}

/** Finds "Upper Benna", or "Westbucht", where the passages have "Lower Benna", or "Ostbucht", only. */
export function swappedQualifier(
  words: readonly Word[],
  at: number,
  passages: readonly PassageNames[],
): Swapped | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.isCapital) return undefined;
  const others = next?.isCapital && !next.opens ? otherQualifiers(word.key) : [];
  const compounds = qualifierPrefixes(word.key).flatMap(({ prefix, rest }) =>
    otherQualifiers(prefix).map((other) => other + rest),
  );
  if (others.length === 0 && compounds.length === 0) return undefined;
  const passageWords = passages.flatMap(({ text }) => text.words);
  if (next && others.length > 0 && !passageWords.some(({ key }) => key === word.key)) {
    for (const { text } of passages) {
      const found = text.words.find(
        ({ key, isCapital }, here) =>
          isCapital &&
          others.includes(key) &&
          isSameWord(text.words[here + 1]?.key ?? '', next.key),
      );
      if (found) return { length: 2, rival: `${found.text} ${next.text}` };
    }
  }
  if (compounds.length === 0 || passageWords.some(({ key }) => isSameWord(key, word.key)))
    return undefined;
  const found = passageWords.find(
    ({ key, isCapital }) => isCapital && compounds.some((other) => isSameWord(other, key)),
  );
  return found && { length: 1, rival: found.text };
}

/** Finds "Northfold Capital" for "Kingsmere Capital", where the passages have it only. */
export function otherOfKind(
  words: readonly Word[],
  at: number,
  passages: readonly PassageNames[],
): Swapped | undefined {
  const [word, kind] = [words[at], words[at + 1]];
  if (!word?.isCapital || !kind || !mayBeName(word) || !isKindOfName(kind, passages))
    return undefined;
  if (passages.some(({ text }) => placesInOrder(text.words, [word.key, kind.key]).length > 0))
    return undefined;
  for (const { sentence, source } of passages) {
    const found = sentence.words.find(
      (other, here) =>
        source.isName(other.key) &&
        mayBeName(other) &&
        sentence.words[here + 1]?.isCapital === true &&
        sentence.words[here + 1]?.key === kind.key &&
        !words.some(({ key }) => isSameWord(key, other.key)),
    );
    if (found) return { length: 2, rival: `${found.text} ${kind.text}` };
  }
  return undefined;
}

/** Finds "G20" for "G7", where the passages have it only. */
export function otherNumbered(
  { text }: Word,
  passages: readonly PassageNames[],
): Swapped | undefined {
  const letters = /^(\p{Lu}{1,2})\d{1,2}$/u.exec(text)?.[1];
  if (letters === undefined) return undefined;
  const others = passages
    .flatMap(({ text: passage }) => passage.words)
    .filter((word) => word.text.startsWith(letters) && /^\p{Lu}{1,2}\d{1,2}$/u.test(word.text));
  if (others.some((word) => word.text === text)) return undefined;
  const [rival] = others;
  return rival && { length: 1, rival: rival.text };
}

/** "Capital", or "Cutting" where it is no family name. */
function isKindOfName(word: Word, passages: readonly PassageNames[]): boolean {
  if (isKind(word)) return true;
  const { isCapital, opens, before, key } = word;
  if (!isCapital || opens || before !== ' ' || !mayBeName(word)) return false;
  return !passages.some(({ source }) => source.people.some((person) => person.key === key));
}

/** The fewest letters of a word that says what a name is that of. */
const shortestNoun = 4;

/** Finds "Constance" for "Isolde", where the claim says "the frigate Isolde", and a cited sentence "the frigate Constance". */
export function namedInstead(
  words: readonly Word[],
  at: number,
  { passages, language }: Pick<Reading, 'passages' | 'language'>,
): string | undefined {
  const noun = words[at - 1];
  if (!noun || words[at]?.before !== ' ' || !isNoun(noun)) return undefined;
  if (openingWords(language)?.verbs.has(noun.key)) return undefined;
  for (const { sentence, source } of passages) {
    const found = sentence.words.find(
      (word, here) =>
        word.isCapital &&
        word.before === ' ' &&
        sentence.words[here - 1]?.key === noun.key &&
        source.isName(word.key) &&
        mayBeName(word) &&
        !words.some(({ key }) => isSameWord(key, word.key)),
    );
    if (found) return found.text;
  }
  return undefined;
}

function isNoun({ key, isCapital }: Word): boolean {
  if (isCapital) return namePrefixes.has(key);
  return key.length >= shortestNoun && !plainWords.has(key);
}

/** Finds a name of the passages that a word of a claim is nearly spelled as, and that the claim does not have. */
export function misspelled(
  { key }: Word,
  words: readonly Word[],
  { passages, language }: Pick<Reading, 'passages' | 'language'>,
): string | undefined {
  for (const { passage, source, text, things } of passages) {
    const people = things.filter(({ thing }) => thing.kind === 'people');
    const known = new Set(people.flatMap(({ alone }) => [...alone]));
    // In another language a place or an organization may have a name that is much like its own.
    const isSame = isSameLanguage(passage.language, language);
    const found = text.words.find(
      (other) =>
        other.isCapital &&
        (known.has(other.key) || (isSame && source.isName(other.key))) &&
        isNearMiss(key, other.key) &&
        !words.some((word) => word.key === other.key),
    );
    if (found) return found.text;
  }
  return undefined;
}

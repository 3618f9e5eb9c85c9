import type { Word } from '../../../language/words-of.ts';
import { openingWords } from '../../words/names/openers.ts';
import { plainWords } from '../../words/names/plain.ts';
import { otherQualifiers, qualifierPrefixes } from '../../words/names/qualifiers.ts';
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
  const compounds = qualifierPrefixes(word.key).flatMap(({ prefix, rest }) =>
    otherQualifiers(prefix).map((other) => other + rest),
  );
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
  if (!word?.isCapital || !mayBeName(word) || !isKind(kind)) return undefined;
  if (passages.some(({ sentence }) => sentence.words.some(({ key }) => isSameWord(key, word.key))))
    return undefined;
  for (const { sentence } of passages) {
    const found = sentence.words.find(
      (other, here) =>
        other.isCapital &&
        mayBeName(other) &&
        isKind(sentence.words[here + 1]) &&
        sentence.words[here + 1]?.key === kind?.key &&
        !words.some(({ key }) => isSameWord(key, other.key)),
    );
    if (found) return { length: 2, rival: `${found.text} ${kind?.text}` };
  }
  return undefined;
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
  return !isCapital && key.length >= shortestNoun && !plainWords.has(key);
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

import { once } from '../../../memoize.ts';
import type { CitedPassage } from '../claim.ts';
import { isSameLanguage } from '../names/same-language.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import { type Denials, readDenials } from './read-denials.ts';

/** A passage in the words that are compared: its own or their translation. */
export interface Reading {
  readonly passage: CitedPassage;
  /** Of the words (BCP 47). */
  readonly language: string;
  /** None in a language without a list of words for them. */
  readonly clauses: readonly Clause[];
  /** Of the whole sentence, which may say more than the words that are quoted. */
  readonly around: readonly Clause[];
  readonly denials: Denials | undefined;
}

/**
 * Reads a passage, and its translation, for what it affirms and denies.
 *
 * @param digest Language of the digest (BCP 47), in which a translation is.
 */
export function readPolarity(passage: CitedPassage, digest: string): readonly Reading[] {
  const { words, sentence, translation, language } = passage;
  const own = language === undefined ? [] : [{ text: words, around: sentence, language }];
  const translated =
    translation === undefined || isSameLanguage(language, digest)
      ? []
      : [{ text: translation, around: translation, language: digest }];
  return [...own, ...translated].map(({ text, around, language }) => {
    const whole = once(() => readClauses(around, language));
    return {
      passage,
      language,
      clauses: readClauses(text, language),
      denials: readDenials(text, language),
      get around() {
        return whole();
      },
    };
  });
}

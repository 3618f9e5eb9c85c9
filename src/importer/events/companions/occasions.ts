import { type Occasion, occasions } from '../values/encounters.ts';
import { companionWordsOf } from './words-of.ts';

/** What a sentence names as told of before: "the tour". A word may stand for several. */
export function occasionsIn(sentence: string, language: string): Occasion[] {
  const words = companionWordsOf(language);
  return words ? occasions.filter((occasion) => words[occasion].test(sentence)) : [];
}

import { speechSupport, spokenWords } from '../citations/speech-support.ts';
import type { CitedPassage } from './claim.ts';

/** Tells whether one of some passages has the words that somebody says, or its translation has. */
export function hasSpeech(passages: readonly CitedPassage[], words: string): boolean {
  const spoken = spokenWords(words);
  return passages.some((passage) => speechSupport(passage)(spoken) !== undefined);
}

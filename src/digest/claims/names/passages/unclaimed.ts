import type { Word } from '../../../language/words-of.ts';
import { genericWords } from '../../words/names/generic.ts';
import { plainWords } from '../../words/names/plain.ts';
import { roleNouns } from '../../words/names/roles.ts';
import { isSameWord } from '../same-word.ts';
import type { PassageNames } from './passage-names.ts';

/** The words of the cited sentences that are names and that a claim, of which there are the keys, does not have. */
export function unclaimedIn(names: PassageNames, claimed: readonly string[]): Word[] {
  const { source, sentence, things } = names;
  const known = new Set(things.flatMap(({ alone }) => [...alone]));
  return sentence.words.filter(
    ({ key, isCapital }) =>
      isCapital &&
      (known.has(key) || source.isName(key)) &&
      !plainWords.has(key) &&
      !roleNouns.has(key) &&
      !genericWords.has(key) &&
      !claimed.some((other) => isSameWord(other, key)),
  );
}

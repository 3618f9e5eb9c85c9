import type { Word } from '../../../language/words-of.ts';
import { genericWords } from '../../words/names/generic.ts';
import { plainWords } from '../../words/names/plain.ts';
import { roleNouns } from '../../words/names/roles.ts';
import type { NameParts } from '../name-parts.ts';
import type { PassageNames } from '../passages/passage-names.ts';

/** The longest name of a registry that starts at a word, and whose it can be. */
export function knownAt(
  words: readonly Word[],
  at: number,
  candidates: readonly NameParts[],
  passages: readonly PassageNames[],
): { length: number; things: readonly NameParts[] } {
  const word = words[at];
  let length = 0;
  let things: NameParts[] = [];
  for (const parts of candidates) {
    const alone = [...parts.alone].map((key) => [key]);
    for (const name of [...parts.names, ...alone]) {
      const isIt = name.every((key, ahead) => isFormOf(words[at + ahead], key));
      if (!isIt || name.length < length || name.length === 0) continue;
      if (name.length === 1 && word?.opens && !isNoPlainWord(word, passages)) continue;
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
function isNoPlainWord({ key }: Word, passages: readonly PassageNames[]): boolean {
  if (plainWords.has(key) || genericWords.has(key) || roleNouns.has(key)) return false;
  return !passages.some(({ source }) => source.isPlain(key));
}

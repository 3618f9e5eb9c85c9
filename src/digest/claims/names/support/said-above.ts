import { wordsOf } from '../../../language/words-of.ts';
import type { EventClaims } from '../../claim.ts';
import type { Mention } from '../claimed/mentions.ts';
import { headOf, isNamedIn, nameText } from '../named-in.ts';
import { isSameWord } from '../same-word.ts';

/**
 * Tells whether a name of a title stands in the headline or the dateline of a source, or is, or is part of, that of
 * the place or of a participant: other checks look for those in the sources.
 */
export function isSaidAbove({ things, keys }: Mention, claims: EventClaims): boolean {
  const { participants, place, passages } = claims;
  const listed = place ? [...participants, place] : participants;
  if (things.some(({ thing }) => listed.includes(thing))) return true;
  const names = listed.flatMap((thing) => [...thing.names, thing.country ?? '']);
  const heads = nameText(passages.flatMap(({ source }) => headOf(source)).join('\n\n'));
  const words = [...wordsOf(names.join(' ')), ...heads.words.filter(({ isCapital }) => isCapital)];
  return (
    things.some((parts) => isNamedIn(parts, heads)) ||
    keys.every((key) => words.some((word) => isSameWord(word.key, key)))
  );
}

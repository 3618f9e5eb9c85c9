import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, Claim } from '../claim.ts';
import { deniedBy } from './compare-denials.ts';
import { contradictionOf } from './contradictions.ts';
import { readClauses } from './read-clauses.ts';
import { readDenials } from './read-denials.ts';
import type { Reading } from './read-passage.ts';

/**
 * Tells of a claim, or of a title, that denies what its passages say, or says what they deny.
 *
 * @param language Of the claim (BCP 47).
 * @param readPassage Reads a passage, or gives what it has read.
 */
export function comparePolarity(
  claim: Claim,
  language: string,
  readPassage: (passage: CitedPassage) => readonly Reading[],
): readonly Alarm[] {
  const { text, kind } = claim;
  const clauses = readClauses(text, language);
  const denials = readDenials(text, language);
  if (clauses.length === 0 || !denials) return [];
  const passages = claim.passages.map(readPassage);
  const found = contradictionOf({ clauses, denials, readings: passages.flat(), kind });
  if (found) return [alarmOf(claim, found.clause.text, found.reading)];
  // A headline leaves out most of what its many passages say.
  const against = kind === 'title' ? undefined : deniedBy({ text, language, denials }, passages);
  return against ? [alarmOf(claim, text, against)] : [];
}

function alarmOf({ kind, placeOf, text }: Claim, words: string, { passage }: Reading): Alarm {
  const subject = kind === 'title' ? 'the title' : 'the claim';
  return {
    place: placeOf(Math.max(0, text.indexOf(words))),
    claim: words,
    reason: `found ${quoted(words)} in ${subject}, but the passage says ${quoted(passage.words)}, of which one denies what the other says; correct it, or cite what bears it out`,
  };
}

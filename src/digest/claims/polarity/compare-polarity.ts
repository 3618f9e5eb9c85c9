import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, Claim } from '../claim.ts';
import { deniedBy } from './compare-denials.ts';
import { type Clause, readClausesIn } from './read-clauses.ts';
import { type Denials, readDenials } from './read-denials.ts';
import type { Reading } from './read-passage.ts';
import type { Term } from './terms.ts';

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
  const clauses = readClausesIn(text, language);
  const denials = readDenials(text, language);
  if (clauses.length === 0 || !denials) return [];
  const passages = claim.passages.map(readPassage);
  const readings = passages.flat();
  for (const clause of clauses) {
    for (const term of clause.terms) {
      const against = contradicting(clause, term, { clauses, denials, readings, kind });
      if (against) return [alarmOf(claim, clause.text, against)];
    }
  }
  // A headline leaves out most of what its many passages say.
  const against = kind === 'title' ? undefined : deniedBy({ text, language, denials }, passages);
  return against ? [alarmOf(claim, text, against)] : [];
}

interface Sides {
  readonly clauses: readonly Clause[];
  readonly denials: Denials;
  readonly readings: readonly Reading[];
  readonly kind: Claim['kind'];
}

/** The passage that contradicts a term of a claim, if no passage bears it out. */
function contradicting(
  clause: Clause,
  term: Term,
  { clauses, denials, readings, kind }: Sides,
): Reading | undefined {
  const isSame = ({ key }: Term) => key === term.key;
  const isUnclear = ({ unclear, reverses }: Clause) =>
    unclear || (reverses && term.key !== '=uphold');
  if (isUnclear(clause) || term.sign === 0 || term.isName) return undefined;
  const claimed = clauses.flatMap(({ terms }) => terms).filter(isSame);
  if (claimed.some(({ sign }) => sign !== term.sign)) return undefined;
  const against = readings.find(
    (reading) =>
      (term.decides || !mayBeParaphrase(reading)) &&
      reading.clauses.some((other) =>
        other.terms.some((each) => isSame(each) && opposes(each, other, reading.clauses)),
      ),
  );
  if (!against) return undefined;
  const said = readings.flatMap(({ around, clauses: own }) => [...own, ...around]);
  const signs = said
    .flatMap(({ terms }) => terms)
    .filter(isSame)
    .map(({ sign }) => sign);
  if (signs.some((sign) => sign !== -term.sign)) return undefined;
  if (said.some((each) => isUnclear(each) && each.terms.some(isSame))) return undefined;
  return against;

  /** "All data survived" says the same as "no data was lost". */
  function mayBeParaphrase(reading: Reading): boolean {
    const [denied, affirmed] =
      term.sign === -1 ? [denials, reading.denials] : [reading.denials, denials];
    return affirmed?.paraphrases.some((word) => !denied?.paraphrases.includes(word)) === true;
  }

  function opposes(other: Term, there: Clause, own: readonly Clause[]): boolean {
    if (!term.isHead && !other.isHead) return false;
    const [denied, affirmed] = term.sign === -1 ? [clause, there] : [there, clause];
    if (affirmed.possible || (term.decides && denied.possible)) return false;
    if (!term.decides) {
      const near = (affirmed === clause ? clauses : own).filter(
        ({ group }) => group === affirmed.group,
      );
      if (near.some(({ refusals }) => refusals > 0)) return false;
      if (denied.tense === 'past' && affirmed.tense === 'future') return false;
    } else if (clause.denials + there.denials > 1) return false;
    const shared =
      term.decides && !reversible.has(term.key)
        ? sharedBeside(clauses, own)
        : sharedBeside([clause], [there]);
    return shared.length >= needed(own);
  }

  /** What else both speak of. */
  function sharedBeside(here: readonly Clause[], there: readonly Clause[]): string[] {
    const counts = (each: Term) =>
      !isSame(each) && !/^[0-9]/.test(each.key) && (!each.isName || term.key === '=rise');
    const keysOf = (of: readonly Clause[]) =>
      new Set(of.flatMap(({ terms }) => terms.filter(counts).map(({ key }) => key)));
    const keys = keysOf(there);
    return [...keysOf(here)].filter((key) => keys.has(key));
  }

  function needed(own: readonly Clause[]): number {
    if (kind === 'title') return 2;
    const words = own
      .map(({ text }) => text)
      .join(' ')
      .split(/\s+/).length;
    if (reversible.has(term.key)) return words <= 8 && !partial.has(term.key) ? 1 : 2;
    return term.decides && words <= 12 && kind === 'summary' ? 0 : 1;
  }
}

/** Alternatives that each of many things may be in. */
const reversible = new Set([
  '=rise',
  '=open',
  '=suspend',
  '=include',
  '=support',
  '=allow',
  '=succeed',
]);

/** Of those, the ones that parts of a thing may be in at the same time. */
const partial = new Set(['=rise', '=open', '=suspend']);

function alarmOf({ kind, placeOf, text }: Claim, words: string, { passage }: Reading): Alarm {
  const subject = kind === 'title' ? 'the title' : 'the claim';
  return {
    place: placeOf(Math.max(0, text.indexOf(words))),
    claim: words,
    reason: `found ${quoted(words)} in ${subject}, but the passage says ${quoted(passage.words)}, of which one denies what the other says; correct it, or cite what bears it out`,
  };
}

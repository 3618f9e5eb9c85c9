import type { Claim } from '../claim.ts';
import type { Clause } from './read-clauses.ts';
import type { Denials } from './read-denials.ts';
import type { Reading } from './read-passage.ts';
import { indexTerms } from './term-index.ts';
import type { Term } from './terms.ts';

/** A claim, and what was read of its passages. */
export interface Sides {
  readonly clauses: readonly Clause[];
  readonly denials: Denials;
  readonly readings: readonly Reading[];
  readonly kind: Claim['kind'];
}

/** A clause of a claim, and the passage that contradicts it. */
export interface Contradiction {
  readonly clause: Clause;
  readonly reading: Reading;
}

/** Finds what a claim says of something of which the passages say the opposite, and none of them the same. */
export function contradictionOf(sides: Sides): Contradiction | undefined {
  for (const [key, { signs, places }] of indexTerms(sides.clauses)) {
    const isKnown = sides.readings.some(({ clauses }) => indexTerms(clauses).has(key));
    if (signs.size > 1 || !isKnown) continue;
    for (const { term, clause } of places) {
      const reading = contradicting(clause, term, sides);
      if (reading) return { clause, reading };
    }
  }
  return undefined;
}

/** The passage that contradicts a term of a claim, if no passage bears it out. */
function contradicting(
  clause: Clause,
  term: Term,
  { clauses, denials, readings, kind }: Sides,
): Reading | undefined {
  const isOverturning = term.key === '=uphold';
  if (clause.unclear || (clause.reverses && !isOverturning)) return undefined;
  if (term.sign === 0 || term.isName) return undefined;
  const against = readings.find(
    (reading) =>
      (term.decides || !mayBeParaphrase(reading)) &&
      indexTerms(reading.clauses)
        .get(term.key)
        ?.places.some((place) => opposes(place.term, place.clause, reading.clauses)),
  );
  if (!against) return undefined;
  const said = readings.flatMap(({ around, clauses: own }) =>
    [own, around].flatMap((each) => indexTerms(each).get(term.key) ?? []),
  );
  const isDenied = said.every(
    ({ signs, unclear, reversed }) =>
      !unclear && (!reversed || isOverturning) && [...signs].every((sign) => sign === -term.sign),
  );
  return isDenied ? against : undefined;

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
      each.key !== term.key && !/^[0-9]/.test(each.key) && (!each.isName || term.key === '=rise');
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

import { once } from '../../../memoize.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, Claim } from '../claim.ts';
import { isSameLanguage } from '../names/same-language.ts';
import { polarityWords } from '../words/polarity/index.ts';
import { type Clause, readClauses } from './read-clauses.ts';
import type { Term } from './terms.ts';

/** A passage in the words that are compared: its own or their translation. */
interface Reading {
  readonly passage: CitedPassage;
  readonly clauses: readonly Clause[];
  /** Of the whole sentence, which may say more than the words that are quoted. */
  readonly around: readonly Clause[];
}

/**
 * Tells of a claim, or of a title, that denies what its passages say, or says what they deny.
 *
 * @param language Of the claim (BCP 47).
 * @param readingsOf Reads a passage, or gives what it has read.
 */
export function comparePolarity(
  claim: Claim,
  language: string,
  readingsOf: (passage: CitedPassage) => readonly Reading[],
): readonly Alarm[] {
  const clauses = read(claim.text, language);
  if (clauses.length === 0) return [];
  const readings = claim.passages.flatMap(readingsOf);
  for (const clause of clauses) {
    for (const term of clause.terms) {
      const against = contradicting(clause, term, { clauses, readings, kind: claim.kind });
      if (against) return [alarmOf(claim, clause, against)];
    }
  }
  return [];
}

function read(text: string, language: string): readonly Clause[] {
  const words = polarityWords[language.split('-')[0]?.toLowerCase() ?? ''];
  return words ? readClauses(text, words) : [];
}

/**
 * Reads a passage for what it affirms and denies: nothing, in a language without a list of words for it.
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
    const whole = once(() => read(around, language));
    return {
      passage,
      clauses: read(text, language),
      get around() {
        return whole();
      },
    };
  });
}

interface Sides {
  readonly clauses: readonly Clause[];
  readonly readings: readonly Reading[];
  readonly kind: Claim['kind'];
}

/** The passage that contradicts a term of a claim, if no passage bears it out. */
function contradicting(
  clause: Clause,
  term: Term,
  { clauses, readings, kind }: Sides,
): Reading | undefined {
  const isSame = ({ key }: Term) => key === term.key;
  if (clause.unclear || term.sign === 0 || term.isName) return undefined;
  const claimed = clauses.flatMap(({ terms }) => terms).filter(isSame);
  if (claimed.some(({ sign }) => sign !== term.sign)) return undefined;
  const against = readings.find(({ clauses: own }) =>
    own.some((other) => other.terms.some((each) => isSame(each) && opposes(each, other, own))),
  );
  if (!against) return undefined;
  const said = readings.flatMap(({ around, clauses: own }) => [...own, ...around]);
  const signs = said
    .flatMap(({ terms }) => terms)
    .filter(isSame)
    .map(({ sign }) => sign);
  if (signs.some((sign) => sign !== -term.sign)) return undefined;
  if (said.some(({ terms, unclear }) => unclear && terms.some(isSame))) return undefined;
  return against;

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
    if (reversible.has(term.key)) return 2;
    const words = own
      .map(({ text }) => text)
      .join(' ')
      .split(/\s+/).length;
    return term.decides && words <= 12 && kind === 'summary' ? 0 : 1;
  }
}

/** Alternatives that each of many things may be in. */
const reversible = new Set(['=rise', '=open', '=suspend', '=include', '=support', '=allow']);

function alarmOf({ kind, placeOf, text }: Claim, clause: Clause, { passage }: Reading): Alarm {
  const subject = kind === 'title' ? 'the title' : 'the claim';
  return {
    place: placeOf(Math.max(0, text.indexOf(clause.text))),
    claim: clause.text,
    reason: `found ${quoted(clause.text)} in ${subject}, but the passage says ${quoted(passage.words)}, of which one denies what the other says; correct it, or cite what bears it out`,
  };
}

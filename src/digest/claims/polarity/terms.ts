import type { PolarityWords } from '../words/polarity/polarity-words.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './read-clauses.ts';

/** A word of a clause that carries meaning, and whether the clause affirms or denies it. */
export interface Term {
  /** Its stem, or the name of the alternative that it decides. */
  readonly key: string;
  /** 1 where it is affirmed, -1 where it is denied; 0 where that is not certain. */
  readonly sign: 1 | -1 | 0;
  /** Whether it is what is denied itself, or decides an alternative. */
  readonly isHead: boolean;
  readonly isName: boolean;
  /** Whether it decides an alternative. */
  readonly decides: boolean;
}

/** Finds out how far each denial of a clause reaches. */
export function termsOf(tokens: readonly Token[], { verbFirst, concord }: PolarityWords): Term[] {
  const terms: Term[] = [];
  const negations = tokens.filter((token) => isNegation(token));
  const isDoubled = negations.length > 1 && !concord;
  let sign: Term['sign'] = 1;
  let awaitsHead = false;
  let before = 0;
  for (const token of tokens) {
    const { stem, phrase, isName } = token;
    const isFirst = token === negations[0];
    if (isFirst) before = terms.length;
    if (isNegation(token)) {
      if (isFirst) sign = isDoubled ? 0 : turned(sign);
      awaitsHead = true;
    } else if (phrase && 'role' in phrase && phrase.role === 'possible') {
      awaitsHead = false;
    } else if (phrase && 'alternative' in phrase) {
      const own = phrase.sign === 1 ? sign : turned(sign);
      const isHead = negations.length === 0 || awaitsHead;
      terms.push({
        key: `=${phrase.alternative}`,
        sign: isHead ? own : 0,
        isHead,
        isName: false,
        decides: true,
      });
      awaitsHead = refuses(phrase);
      if (awaitsHead) sign = turned(sign);
    } else if (phrase && 'role' in phrase && phrase.role === 'unlike') {
      // "Unlicensed" denies "licensed".
      terms.push({ key: stem, sign: turned(sign), isHead: true, isName: false, decides: false });
      awaitsHead = false;
    } else if (stem !== '') {
      terms.push({ key: stem, sign, isHead: awaitsHead, isName, decides: false });
      awaitsHead = false;
    }
  }
  if (negations.length === 0) return verbFirst ? refusedBefore(terms, tokens) : terms;
  const nearest = before - 1;
  return terms.map((term, index) => {
    if (index >= before) return term;
    // Nothing stands behind the denial: it is about what stands before.
    const isDenied = awaitsHead && (verbFirst || index === nearest) && negations.length === 1;
    return isDenied
      ? { ...term, sign: turned(term.sign), isHead: true }
      : { ...term, sign: 0, isHead: false };
  });
}

/** Where the verb comes last, it is not known what "ablehnte" denies of what stands before. */
function refusedBefore(terms: readonly Term[], tokens: readonly Token[]): Term[] {
  const last = tokens.findLastIndex(({ phrase }) => refuses(phrase));
  const before = tokens.slice(0, Math.max(0, last)).filter(isTerm).length;
  return terms.map((term, index) => (index < before ? { ...term, sign: 0 } : term));
}

function isTerm({ stem, phrase }: Token): boolean {
  return stem !== '' || (phrase !== undefined && 'alternative' in phrase);
}

function turned(sign: Term['sign']): Term['sign'] {
  if (sign === 0) return 0;
  return sign === 1 ? -1 : 1;
}

function isNegation({ phrase }: Token): boolean {
  return (
    phrase !== undefined &&
    'role' in phrase &&
    (phrase.role === 'negation' || phrase.role === 'denier')
  );
}

/** Whether a phrase denies what follows it, as "refused", "denied" and "ruled out" do. */
export function refuses(phrase: Phrase | undefined): boolean {
  if (!phrase || !('alternative' in phrase)) return false;
  const { alternative, sign } = phrase;
  return alternative === 'exclude'
    ? sign === 1
    : sign === -1 && (alternative === 'accept' || alternative === 'confirm');
}

/** Whether a phrase takes back what it speaks of, so that nothing follows for that. */
export function overturns(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    'alternative' in phrase &&
    phrase.alternative === 'uphold' &&
    phrase.sign === -1
  );
}

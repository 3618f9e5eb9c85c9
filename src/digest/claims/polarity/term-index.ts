import { oncePer } from '../../../memoize.ts';
import type { Clause } from './read-clauses.ts';
import type { Term } from './terms.ts';

/** What clauses say of one thing. */
export interface Said {
  readonly signs: ReadonlySet<Term['sign']>;
  /** Where they first say it; what a text says again and again is compared only so often. */
  readonly places: readonly { readonly term: Term; readonly clause: Clause }[];
  /** Whether a clause that says it is unclear, or takes something back. */
  readonly unclear: boolean;
  readonly reversed: boolean;
}

const most = 4;

/** What some clauses say, by the keys of their terms. */
export const indexTerms = oncePer((clauses: readonly Clause[]): ReadonlyMap<string, Said> => {
  const index = new Map<string, Said>();
  for (const clause of clauses) {
    for (const term of clause.terms) {
      const { signs, places, unclear, reversed } = index.get(term.key) ?? none;
      index.set(term.key, {
        signs: signs.has(term.sign) ? signs : new Set([...signs, term.sign]),
        places: places.length < most ? [...places, { term, clause }] : places,
        unclear: unclear || clause.unclear,
        reversed: reversed || clause.reverses,
      });
    }
  }
  return index;
});

const none: Said = { signs: new Set(), places: [], unclear: false, reversed: false };

import { oncePer } from '../../../../memoize.ts';
import type { NumberWords } from '../../words/numbers/number-words.ts';
import { ageNames } from './figure-forms.ts';

type Kind = keyof ReturnType<typeof makeVocabulary>;

/** Tells of which kinds a text has number words: a look that spares the patterns of the others. */
export type Spoken = (kind: Kind) => boolean;

const vocabularyOf = oncePer(makeVocabulary);

function makeVocabulary({ small, scales, shares, groups, times, ordinals, oneUnit }: NumberWords) {
  const of = (...records: Readonly<Record<string, number>>[]) =>
    records.flatMap((record) => Object.keys(record)).flatMap((key) => key.match(/\p{L}+/gu) ?? []);
  return {
    numbers: of(small, scales),
    shares: of(shares),
    groups: of(groups),
    times: of(times),
    ordinals: [...of(ordinals), 'other'],
    ages: [...ageNames, ...ageNames.map((name) => `${name}s`)],
    units: oneUnit.toLowerCase().split('|'),
    every: ['every', 'jede', 'jeder', 'jedes', 'jedem', 'jeden', 'elke'],
  } satisfies Record<string, readonly string[]>;
}

const setsOf = oncePer(
  (words: NumberWords) =>
    new Map(Object.entries(vocabularyOf(words)).map(([kind, all]) => [kind, new Set<string>(all)])),
);

/** Looks once through the words of a text. Where a language writes numbers as one word, any may be one. */
export function spokenIn(text: string, words: NumberWords): Spoken {
  const found = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const kinds = setsOf(words);
  return (kind) => {
    if (kind === 'numbers' && words.glue !== undefined) return true;
    const all = kinds.get(kind);
    if (!all) return false;
    for (const word of found) if (all.has(word)) return true;
    return false;
  };
}

/** Tells whether a text may have a number at all. */
export function mayHaveNumber(text: string, spoken: Spoken | undefined): boolean {
  if (/\d/.test(text)) return true;
  return (
    spoken === undefined ||
    (['numbers', 'shares', 'groups', 'times', 'ordinals', 'ages', 'units'] as const).some(spoken)
  );
}

/** Tells whether days may stand in a text where it has numbers: those in words alone are no days. */
export function mayHaveDay(text: string, spoken: Spoken | undefined): boolean {
  if (/\d/.test(text) || spoken === undefined) return true;
  return (['ordinals', 'ages', 'units'] as const).some(spoken);
}

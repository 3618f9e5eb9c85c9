import { oncePer } from '../../../memoize.ts';
import type { Alternative, PolarityWords } from '../words/polarity/polarity-words.ts';
import { alternation, choices, type PhraseMatcher, phraseMatcher } from './phrase-matcher.ts';

/** What a phrase does in its clause. */
export type Role =
  | 'unclear'
  | 'reversal'
  | 'unlike'
  | 'denier'
  | 'negation'
  | 'possible'
  | 'future'
  | 'past'
  | 'empty';

/** Something found in a clause: a role, or one side of an alternative. */
export type Phrase =
  | { readonly role: Role }
  | { readonly alternative: Alternative; readonly sign: 1 | -1 };

/** How the phrases of a language are found. */
export interface PhraseFinder {
  readonly match: PhraseMatcher;
  /** By the number of the list that matched, from 0. */
  readonly phrases: readonly Phrase[];
  readonly boundary: RegExp;
  /** Words that carry no meaning of their own. */
  readonly empty: RegExp;
  readonly suffix: RegExp;
  readonly prefix: RegExp | undefined;
  readonly irregular: ReadonlyMap<string, string>;
}

/** Compiles the words of a language, once. */
export const phraseFinder = oncePer((words: PolarityWords): PhraseFinder => {
  const sides = Object.entries(words.alternatives).flatMap(([name, [yes, no]]) => [
    { list: yes, phrase: { alternative: name as Alternative, sign: 1 as const } },
    { list: no, phrase: { alternative: name as Alternative, sign: -1 as const } },
  ]);
  const roles = (['past', 'future', 'empty'] as const).map((role) => ({
    list: words[role],
    phrase: { role },
  }));
  const all = [
    { list: words.unclear, phrase: { role: 'unclear' as const } },
    ...sides,
    { list: words.reversals, phrase: { role: 'reversal' as const } },
    { list: words.unlike ?? '', phrase: { role: 'unlike' as const } },
    { list: words.deniers, phrase: { role: 'denier' as const } },
    { list: words.negations, phrase: { role: 'negation' as const } },
    { list: words.possible, phrase: { role: 'possible' as const } },
    ...roles,
  ].filter(({ list }) => list !== '');
  return {
    match: phraseMatcher(all.map(({ list }) => list)),
    phrases: all.map(({ phrase }) => phrase),
    boundary: new RegExp(
      `[;:()\u2013\u2014]|(?<!\\bno)[.!?](?=\\s)|,| (?=(?:${alternation(words.conjunctions)}))`,
      'g',
    ),
    empty: new RegExp(`^${alternation(words.empty)}`),
    suffix: new RegExp(`(?<=[a-z]{3})(?:${choices(words.suffixes).join('|')})$`),
    prefix: words.prefixes === undefined ? undefined : new RegExp(`^${words.prefixes}(?=[a-z]{4})`),
    irregular: new Map(
      choices(words.irregular ?? '').map((pair) => {
        const [form = '', base = ''] = pair.split('=');
        return [form, base];
      }),
    ),
  };
});

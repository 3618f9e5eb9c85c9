import { oncePer } from '../../../memoize.ts';
import { polarityWords, unspacedDenials } from '../words/polarity/index.ts';
import type { DenialWords, PolarityWords } from '../words/polarity/polarity-words.ts';
import { alternation, choices } from './alternation.ts';
import { foldWords } from './fold.ts';
import { namesDenial } from './read-clauses.ts';

/** What a text denies, as far as it can be told without knowing of what it speaks. */
export interface Denials {
  /** The clauses that deny anything. */
  readonly clauses: readonly Denial[];
  readonly isOneClause: boolean;
  readonly paraphrases: readonly string[];
}

/** A clause that denies something. */
export interface Denial {
  /** In small letters without accents. */
  readonly text: string;
  /** How often: "did not rule out" denies twice, "no one ever said so" once. */
  readonly count: number;
  /** Whether it is not certain what it denies, or whether it does. */
  readonly unclear: boolean;
  /** Words that may say in another way what others deny, by their first letters. */
  readonly paraphrases: readonly string[];
}

/** Reads what a text denies; undefined for a language without a list of words for it. */
export function readDenials(text: string, language: string): Denials | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  const spaced = polarityWords[primary];
  const words = spaced ?? unspacedDenials[primary];
  if (!words) return undefined;
  const { boundary, pattern } = finderOf(words);
  const clauses = (spaced ? foldWords(text.replace(namesDenial, '')) : text)
    .split(boundary)
    .filter((clause) => /\p{L}/u.test(clause))
    .map((clause) => read(clause, pattern));
  return {
    clauses: clauses.filter(({ count }) => count > 0),
    isOneClause: clauses.length === 1,
    paraphrases: clauses.flatMap(({ paraphrases }) => paraphrases),
  };
}

function read(text: string, pattern: RegExp): Denial {
  const found = [...text.matchAll(pattern)].map((match) => ({
    words: match[0],
    group: match.findIndex((part, index) => index > 0 && part !== undefined),
  }));
  const of = (group: number) => found.filter((each) => each.group === group);
  return {
    text,
    unclear: of(1).length > 0,
    count: of(2).length + Math.min(1, of(3).length),
    paraphrases: [...of(1), ...of(4)].map(({ words }) => words.slice(0, 4)),
  };
}

interface Finder {
  readonly boundary: RegExp;
  /** Matches what is unclear (1), a verb that denies (2), a negation (3), and what may be a paraphrase (4). */
  readonly pattern: RegExp;
}

const finderOf = oncePer((words: DenialWords): Finder => {
  const ends = isPolarity(words);
  const byTheWay = new Set(choices(words.without));
  const negations = choices(words.negations).filter((negation) => !byTheWay.has(negation));
  const lists = [
    words.unclear,
    ends ? verbsOf(words) : '',
    negations.join(' | '),
    ends ? paraphrasesOf(words) : '',
  ];
  const groups = lists.map((list) => `(${list === '' ? '(?!)' : alternation(list, ends)})`);
  return {
    boundary: new RegExp(
      `[,;:.!?()、。，；：]|(?<![a-z0-9])(?=${alternation(words.conjunctions, ends)})`,
    ),
    pattern: new RegExp(`${ends ? '(?<![a-z0-9])' : ''}(?:${groups.join('|')})`, 'g'),
  };
});

function isPolarity(words: DenialWords): words is PolarityWords {
  return 'alternatives' in words;
}

/** What denies what follows it. */
function verbsOf({ deniers, alternatives }: PolarityWords): string {
  const { accept, confirm, exclude } = alternatives;
  return [deniers, accept?.[1], confirm?.[1], exclude?.[0]].filter(Boolean).join(' | ');
}

/** One side of an alternative may be said by denying the other. */
function paraphrasesOf({ paraphrases, reversals, without, alternatives }: PolarityWords): string {
  const { accept, confirm, exclude, discuss, suspend, ...others } = alternatives;
  const denied = Object.values(others).map(([, no]) => no);
  return [paraphrases, reversals, without, exclude?.[1], ...denied].filter(Boolean).join(' | ');
}

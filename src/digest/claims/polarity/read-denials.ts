import { oncePer } from '../../../memoize.ts';
import { polarityWords, unspacedDenials } from '../words/polarity/index.ts';
import type { DenialWords, PolarityWords } from '../words/polarity/polarity-words.ts';
import { foldWords } from './fold.ts';
import {
  alternation,
  choices,
  type Match,
  type PhraseMatcher,
  phraseMatcher,
} from './phrase-matcher.ts';
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
  const { boundary, match } = finderOf(words);
  const clauses = (spaced ? foldWords(text.replace(namesDenial, '')) : text)
    .split(boundary)
    .filter((clause) => /\p{L}/u.test(clause))
    .map((clause) => read(clause, match));
  return {
    clauses: clauses.filter(({ count }) => count > 0),
    isOneClause: clauses.length === 1,
    paraphrases: [...new Set(clauses.flatMap(({ paraphrases }) => paraphrases))],
  };
}

function read(text: string, match: PhraseMatcher): Denial {
  const found = phrasesIn(text, match);
  const of = (list: number) => found.filter((each) => each.list === list);
  return {
    text,
    unclear: of(0).length > 0,
    count: of(1).length + Math.min(1, of(2).length),
    paraphrases: [...new Set([...of(0), ...of(3)].map(({ words }) => words.slice(0, 4)))],
  };
}

/** A word starts behind what is no letter; every sign of a script without spaces starts one. */
const startOfWord = /(?<![a-z0-9])[a-z0-9]|[^\0-\x7F]/g;

function phrasesIn(text: string, match: PhraseMatcher): Match[] {
  const found: Match[] = [];
  let end = 0;
  for (const { index } of text.matchAll(startOfWord)) {
    const phrase = index < end ? undefined : match(text, index);
    if (!phrase) continue;
    found.push(phrase);
    end = index + phrase.words.length;
  }
  return found;
}

interface Finder {
  readonly boundary: RegExp;
  /** Finds what is unclear (0), a verb that denies (1), a negation (2), and what may be a paraphrase (3). */
  readonly match: PhraseMatcher;
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
  return {
    boundary: new RegExp(
      `[,;:.!?()、。，；：]|(?<![a-z0-9])(?=${alternation(words.conjunctions, ends)})`,
    ),
    match: phraseMatcher(lists, ends),
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

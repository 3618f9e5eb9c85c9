import { ofLanguage } from '../../language/of-language.ts';
import { polarityWords } from '../words/polarity/index.ts';
import type { PolarityWords } from '../words/polarity/polarity-words.ts';
import { fold, foldWords } from './fold.ts';
import { type Phrase, type PhraseFinder, phraseFinder } from './phrases.ts';
import { overturns, refuses, type Term, termsOf } from './terms.ts';

/** A part of a sentence that has one verb, or about one. */
export interface Clause {
  /** As it stands. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Of those that only commas part, the same number. */
  readonly group: number;
  /** How often something in it denies. */
  readonly denials: number;
  /** The same, with verbs that decide an alternative and deny what follows. */
  readonly refusals: number;
  /** Whether it is not certain what it denies. */
  readonly unclear: boolean;
  /** Whether it takes something back, such as a ban. */
  readonly reverses: boolean;
  /** Whether what it says need not be so. */
  readonly possible: boolean;
  readonly tense: 'past' | 'future' | undefined;
}

/** A word or a phrase of a clause. */
export interface Token {
  /** Stem of a word; empty for a phrase. */
  readonly stem: string;
  readonly isName: boolean;
  readonly phrase: Phrase | undefined;
}

/**
 * Takes a text apart into clauses, and tells what each of them affirms and denies.
 *
 * @param language BCP 47. Where there is no list of words for it, no clause is read.
 */
export function readClauses(whole: string, language: string): readonly Clause[] {
  const words = ofLanguage(polarityWords, language);
  if (!words) return [];
  const finder = phraseFinder(words);
  const clauses: Clause[] = [];
  let start = 0;
  let group = 0;
  const text = whole.replace(monthOfMay, '   ');
  for (const { 0: sign, index } of [
    ...fold(text).matchAll(finder.boundary),
    { 0: '', index: text.length },
  ]) {
    const own = text.slice(start, index);
    const said = whole.slice(start, index).trim();
    if (/\p{L}/u.test(own)) clauses.push({ ...clauseOf(own, words, finder), text: said, group });
    if (sign !== ',') group += 1;
    start = index;
  }
  return clauses;
}

/** Not the verb: the month has a capital. */
const monthOfMay = /(?<=[\p{Ll}\d],? )May\b/gu;

const word = /[a-z0-9\p{L}]+(?:-[a-z0-9\p{L}]+)*/uy;

function clauseOf(
  text: string,
  words: PolarityWords,
  finder: PhraseFinder,
): Omit<Clause, 'group' | 'text'> {
  const plain = foldWords(text);
  const line =
    words.circumfix === undefined
      ? plain
      : plain.replace(new RegExp(words.circumfix, 'g'), ' $2 $1');
  const tokens: Token[] = [];
  const isName = words.capitalNouns ? new Set<string>() : namesIn(text);
  for (let at = 0; at < line.length; ) {
    if (!/[\p{L}\p{N}]/u.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    const found = finder.match(line, at);
    if (found) {
      const { words } = found;
      const phrase = finder.phrases[found.list];
      const isTense = phrase && 'role' in phrase && /^(?:past|future)$/.test(phrase.role);
      const isUnlike = phrase && 'role' in phrase && phrase.role === 'unlike';
      const carries = isTense && !words.includes(' ') && !finder.empty.test(words);
      const stem = carries || isUnlike ? stemOf(words.slice(isUnlike ? 2 : 0), finder) : '';
      tokens.push({ stem, isName: false, phrase });
      at += words.length;
      continue;
    }
    word.lastIndex = at;
    const [own] = word.exec(line) ?? [];
    if (own === undefined) {
      at += 1;
      continue;
    }
    tokens.push({ stem: stemOf(own, finder), isName: isName.has(own), phrase: undefined });
    at += own.length;
  }
  const has = (role: string) =>
    tokens.some(({ phrase }) => phrase && 'role' in phrase && phrase.role === role);
  const denials = tokens.filter(
    ({ phrase }) => phrase && 'role' in phrase && /^(?:negation|denier)$/.test(phrase.role),
  ).length;
  return {
    terms: termsOf(tokens, words),
    refusals: denials + tokens.filter(({ phrase }) => refuses(phrase)).length,
    denials: words.concord ? Math.min(1, denials) : denials,
    reverses: has('reversal') || tokens.some(({ phrase }) => overturns(phrase)),
    unclear: has('unclear') || text.search(namesDenial) !== -1,
    possible: has('possible') || isQuestion(text),
    tense: has('future') ? 'future' : has('past') ? 'past' : undefined,
  };
}

/** "No Deal Party", "No. 5", "No 10". */
export const namesDenial = /\bNo\.? ?(?=\d|\p{Lu})/gu;

function isQuestion(text: string): boolean {
  return /[?\u00bf]/.test(text);
}

/** Words with a capital within a clause, folded. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?<=[\p{L}\p{N}'’] ?)(?<![\p{L}])\p{Lu}[\p{L}]*/gu)].map(([name]) =>
      fold(name),
    ),
  );
}

function stemOf(own: string, { prefix, suffix, irregular }: PhraseFinder): string {
  const base = irregular.get(own) ?? own;
  const bare = prefix ? base.replace(prefix, '') : base;
  const stem = bare.replace(suffix, '');
  return stem.length > 3 ? stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : stem;
}

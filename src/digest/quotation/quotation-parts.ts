import { normalize } from './normalize.ts';

/** Words without a gap; at a bracket they may start or end within a word, as in `[T]he leader[s]`. */
export interface Stretch {
  words: string;
  /** What a bracket sets in the place of the first letters of the word, which differ in case alone. */
  firstLetters?: string;
  endsAtBracket: boolean;
  /** What the brackets before it hold, and those behind the last stretch of a part. */
  before: readonly string[];
  behind: readonly string[];
}

/** The longest stretch, in characters, that a bracketed insertion can stand for. */
export const longestInsertion = 60;

const ellipsis = /\[\s*(?:\u2026|\.{3})\s*\]|\u2026|\.{3,}/;
const insertion = /\[[^[\]]*[\p{L}\p{N}][^[\]]*\]/u;
/** Every insertion of a text. */
export const insertions = new RegExp(insertion, 'gu');

/**
 * What is between the ellipses of a quotation, normalized; a lone full stop is nothing, and lone brackets belong to
 * the words before them, or else to those behind them.
 */
export function partsOf(words: string): string[] {
  const parts: string[] = [];
  let lone = '';
  for (const piece of words.split(ellipsis)) {
    const part = normalize(piece).text.trim();
    const last = parts.pop();
    if (hasWords(part) || /[^.,[\]]/.test(part.replace(insertions, ''))) {
      if (last !== undefined) parts.push(last);
      parts.push(`${lone} ${part}`.trim());
      lone = '';
    } else {
      const brackets = (part.match(insertions) ?? []).join(' ');
      if (last === undefined) lone = `${lone} ${brackets}`.trim();
      else parts.push(`${last} ${brackets}`.trim());
    }
  }
  return parts;
}

/** Emoji are words too, and so are signs, but brackets hold none of the source's. */
export function hasWords(part: string): boolean {
  return /[^\p{P}\s]/u.test(part.replace(insertions, ''));
}

/**
 * Cuts a part at its insertions. At the edge of a part an insertion has nothing to hold on to: there it
 * stands for the rest of a word, or for nothing.
 */
export function stretchesOf(part: string): Stretch[] {
  const pieces = part.split(insertion);
  const inserted = (part.match(insertions) ?? []).map((bracket) => bracket.slice(1, -1));
  const stretches: Stretch[] = [];
  let before: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const words = piece.trim();
    const bracket = inserted[index];
    if (words !== '') {
      const firstLetters = /^[\p{L}\p{M}\p{N}]/u.test(piece) ? inserted[index - 1] : undefined;
      const endsAtBracket = bracket !== undefined && piece.endsWith(words);
      const own = { words, endsAtBracket, before, behind: [] };
      stretches.push({ ...own, ...(firstLetters !== undefined && { firstLetters }) });
      before = [];
    }
    if (bracket !== undefined) before.push(bracket);
  }
  const last = stretches.pop();
  return last ? [...stretches, { ...last, behind: before }] : [];
}

/** Words without a bracket that means anything. */
export function stretchOf(words: string): Stretch {
  return { words, endsAtBracket: false, before: [], behind: [] };
}

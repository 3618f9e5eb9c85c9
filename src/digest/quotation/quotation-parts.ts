import { normalize } from './normalize.ts';

/** Words without a gap; at a bracket they may start or end within a word, as in `[T]he leader[s]`. */
export interface Stretch {
  words: string;
  /** What a bracket sets in the place of the first letters of the word, which differ in case alone. */
  firstLetters?: string;
  endsAtBracket: boolean;
}

/** The longest stretch, in characters, that a bracketed insertion can stand for. */
export const longestInsertion = 60;

const ellipsis = /\[\s*(?:\u2026|\.{3})\s*\]|\u2026|\.{3,}/;
const insertion = /\[[^[\]]*[\p{L}\p{N}][^[\]]*\]/u;
/** Every insertion of a text. */
export const insertions = new RegExp(insertion, 'gu');

/** What is between the ellipses of a quotation, normalized; a lone full stop is nothing. */
export function partsOf(words: string): string[] {
  return words
    .split(ellipsis)
    .map((part) => normalize(part).text.trim())
    .filter((part) => hasWords(part) || /[^.,[\]]/.test(part.replace(insertions, '')));
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
  const inserted = part.match(insertions) ?? [];
  return pieces.flatMap((piece, index): Stretch[] => {
    const words = piece.trim();
    const firstLetters = /^[\p{L}\p{M}\p{N}]/u.test(piece)
      ? inserted[index - 1]?.slice(1, -1)
      : undefined;
    const endsAtBracket = index < pieces.length - 1 && piece.endsWith(words);
    if (words === '') return [];
    return [{ words, endsAtBracket, ...(firstLetters !== undefined && { firstLetters }) }];
  });
}

/** Words without a bracket that means anything. */
export function stretchOf(words: string): Stretch {
  return { words, endsAtBracket: false };
}

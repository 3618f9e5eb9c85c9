import { normalize } from './normalize.ts';

/** Words without a gap; at a bracket they may start or end within a word, as in `[T]he leader[s]`. */
export interface Stretch {
  words: string;
  startsAtBracket: boolean;
  endsAtBracket: boolean;
}

/** The longest stretch, in characters, that a bracketed insertion can stand for. */
export const longestInsertion = 60;

const ellipsis = /\[\s*(?:\u2026|\.{3})\s*\]|\u2026|\.{3,}/;
const insertion = /\[[^[\]]*\]/;
/** Every insertion of a text. */
export const insertions = new RegExp(insertion, 'g');

/** What is between the ellipses of a quotation, normalized; without words it is nothing. */
export function partsOf(words: string): string[] {
  return words
    .split(ellipsis)
    .map((part) => normalize(part).text.trim())
    .filter(hasWords);
}

/** Emoji are words too, and so are signs, but brackets hold none of the source's. */
function hasWords(part: string): boolean {
  return /[^\p{P}\s]/u.test(part.replace(insertions, ''));
}

/**
 * Cuts a part at its insertions. At the edge of a part an insertion has nothing to hold on to: there it
 * stands for the rest of a word, or for nothing.
 */
export function stretchesOf(part: string): Stretch[] {
  const pieces = part.split(insertion);
  return pieces.flatMap((piece, index): Stretch[] => {
    const words = piece.trim();
    const startsAtBracket = index > 0 && piece.startsWith(words);
    const endsAtBracket = index < pieces.length - 1 && piece.endsWith(words);
    return words === '' ? [] : [{ words, startsAtBracket, endsAtBracket }];
  });
}

/** Words without a bracket that means anything. */
export function stretchOf(words: string): Stretch {
  return { words, startsAtBracket: false, endsAtBracket: false };
}

import type { TextStyle } from '../drawing.ts';

/** How a headline is set. */
export interface HeadlineFit {
  /** In pixels. */
  size: number;
  /** After how many lines it is cut off, if it has to be. */
  cutAfter?: number;
}

/** The width of a word, and of what is between it and the word before, as multiples of the size of the letters. */
export interface WordWidth {
  word: number;
  before: number;
}

const sizes = [84, 78, 72, 66, 60, 54, 48, 43, 38];

/** Sizes for a headline on one line, on two, and on more. */
const preferences = [
  { lines: 1, smallest: 72, largest: 84 },
  { lines: 2, smallest: 60, largest: 84 },
  { lines: Number.POSITIVE_INFINITY, smallest: 38, largest: 72 },
];

/** What a line may fill: words side by side can be a little wider than they are alone. */
const usable = 0.99;

/**
 * Chooses the size of a headline: one that brings it onto one or two lines if that does not make it
 * small, else the largest in which it fits with no word broken. One that fits in no size is cut off in
 * the smallest.
 *
 * @param styleAt How the headline is set in a size.
 * @param room What there is, in pixels.
 */
export function fitHeadline(
  words: readonly WordWidth[],
  styleAt: (size: number) => TextStyle,
  room: { width: number; height: number },
): HeadlineFit {
  const fits = sizes.flatMap((size) => {
    const lines = countLines(words, (usable * room.width) / size);
    return lines * styleAt(size).lineHeight <= room.height ? [{ size, lines }] : [];
  });
  for (const { lines, smallest, largest } of preferences) {
    const fit = fits.find(
      (each) => each.lines <= lines && each.size >= smallest && each.size <= largest,
    );
    if (fit) return { size: fit.size };
  }
  const size = Math.min(...sizes);
  return { size, cutAfter: Math.floor(room.height / styleAt(size).lineHeight) };
}

/** Counts the lines of a text that is broken as late as possible; infinite if a word is too wide. */
function countLines(words: readonly WordWidth[], width: number): number {
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const { word, before } of words) {
    if (word > width) return Number.POSITIVE_INFINITY;
    used += before + word;
    if (used <= width) continue;
    lines += 1;
    used = word;
  }
  return Math.max(lines, 1);
}

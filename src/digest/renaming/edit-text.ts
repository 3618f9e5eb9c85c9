import type { Point } from '../../problem.ts';

/** Words of a text that others replace. */
export interface Edit {
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Makes a text in which some words are replaced; everything else stays as it is, to the last sign. */
export function editText(text: string, edits: readonly Edit[]): string {
  const lastFirst = edits.toSorted((a, b) => b.start - a.start);
  return lastFirst.reduce(
    (edited, { start, end, words }) => edited.slice(0, start) + words + edited.slice(end),
    text,
  );
}

/** Gives the offsets of places in a text, whose lines end as they do. */
export function offsetsIn(text: string): (place: Point) => number {
  const ends = text.matchAll(/\r\n?|\n/g);
  const lines = [0, ...[...ends].map(({ index, 0: end }) => index + end.length)];
  return ({ line, column }) => (lines[line - 1] ?? text.length) + column - 1;
}

import type { Font, Piece, Range } from '../drawing.ts';
import { splitByDirection } from './directions.ts';

/**
 * Says how wide each UTF-16 unit of a text is, as a multiple of the size of the letters. What is drawn as
 * one, such as a letter with its accents, is as wide as it is with its first unit, and 0 with the others.
 */
export type Measure = (piece: Piece, font: Font) => readonly number[];

/** A text that was measured once, for all sizes and all ways to break it. */
export interface MeasuredText {
  text: string;
  /** How far each UTF-16 unit is from the start, and at last the end, as multiples of the size. */
  offsets: readonly number[];
  /** The width of an ellipsis, as a multiple of the size. */
  ellipsis: number;
}

/** Measures a text once, for all sizes and all ways to break it. */
export function measureText(text: string, font: Font, measure: Measure): MeasuredText {
  const offsets = [0];
  let offset = 0;
  for (const piece of splitByDirection(text)) {
    for (const width of measure(piece, font)) {
      offset += width;
      offsets.push(offset);
    }
  }
  const [ellipsis = 0] = measure({ text: '…', rightToLeft: false }, font);
  return { text, offsets, ellipsis };
}

/** The width of a part of a text, as a multiple of the size. */
export function widthOf({ offsets }: MeasuredText, { start, end }: Range): number {
  return (offsets[end] ?? 0) - (offsets[start] ?? 0);
}

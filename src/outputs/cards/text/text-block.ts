import { cardSize } from '../card-styles.ts';
import type { TextRun, TextStyle } from '../drawing.ts';
import type { Paragraph } from './break-lines.ts';
import { fromLeftToRight } from './directions.ts';
import type { Measure } from './measured-text.ts';

interface Place {
  /** Of the left edge, in pixels; in a mirrored card, how far the right edge is from that of the card. */
  x: number;
  /** Whether the card runs from right to left. */
  mirrored: boolean;
  /** Of the upper edge of the first line, in pixels. */
  y: number;
  style: TextStyle;
  /** As `#rrggbb`. */
  color: string;
}

/** Puts the lines of a text below each other. */
export function placeLines(
  { text, lines }: Paragraph,
  { x, y, mirrored, style, color }: Place,
  measure: Measure,
): TextRun[] {
  return lines.flatMap((line, index) => {
    const baseline = y + index * style.lineHeight + baselineOf(style);
    const pieces = fromLeftToRight(text, line).map((piece) => ({
      piece,
      width: style.size * measure(piece, style).reduce((sum, width) => sum + width, 0),
    }));
    const whole = pieces.reduce((sum, { width }) => sum + width, 0);
    let left = mirrored ? cardSize.width - x - whole : x;
    return pieces.map(({ piece, width }) => {
      const run = { ...piece, x: left, baseline, style, color };
      left += width;
      return run;
    });
  });
}

/** How far Source Serif 4 reaches above the baseline and below it, as multiples of the size. */
const [ascent, descent] = [1.036, 0.335];

/** Below the upper edge of a line, in pixels: letters are in the middle, as browsers put them. */
function baselineOf({ size, lineHeight }: TextStyle): number {
  const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
  return above + Math.floor((lineHeight - above - below) / 2);
}

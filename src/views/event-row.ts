import type { Event } from '../digest/model.ts';

/** Size of the drawing, in its own units; each stroke is one unit wide. */
export const rowSize = { width: 200, height: 8 };

/**
 * Draws when events begin: a stroke for each, as the data of one SVG path. Strokes that would cover each
 * other are one, so there are never more than the drawing is wide.
 *
 * @param span The first and the last day that the row is about.
 */
export function eventRow(events: readonly Event[], span: readonly [string, string]): string {
  const [from, to] = span.map((day) => Date.parse(day)) as [number, number];
  const steps = events.map(({ date }) => {
    const share = to > from ? (Date.parse(date.earliest) - from) / (to - from) : 0.5;
    return Math.round(share * (rowSize.width - 1)) + 0.5;
  });
  const distinct = [...new Set(steps)].sort((a, b) => a - b);
  return distinct.map((x) => `M${x} 0v${rowSize.height}`).join('');
}

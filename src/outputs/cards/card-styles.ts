import type { TextStyle } from './drawing.ts';

/** What readers of Open Graph expect, in pixels. */
export const cardSize = { width: 1200, height: 630 };

const label = { size: 32, lineHeight: 42, tracking: 0 };

/** Of all but the headline. */
export const regular: TextStyle = { ...label, weight: 400 };
export const strong: TextStyle = { ...label, weight: 600 };

/** Scripts whose letters are joined, or reach farther up and down than those of Latin. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;
const tall = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]/u;

/** How a headline is set in a size: more closely than other texts, if its script allows. */
export function headlineStyle(size: number, text: string): TextStyle {
  const leading = tall.test(text) ? 1.45 : 1.14;
  const tracking = joined.test(text) ? 0 : -0.01;
  return { size, lineHeight: Math.round(leading * size), weight: 600, tracking };
}

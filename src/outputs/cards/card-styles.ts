import type { TextStyle } from './drawing.ts';

/** What readers of Open Graph expect, in pixels. */
export const cardSize = { width: 1200, height: 630 };

const label = { size: 32, lineHeight: 42, tracking: 0 };

/** Of all but the headline. */
export const regular: TextStyle = { ...label, weight: 400 };
export const strong: TextStyle = { ...label, weight: 600 };

export function headlineStyle(size: number): TextStyle {
  return { size, lineHeight: Math.round(1.14 * size), weight: 600, tracking: -0.01 };
}

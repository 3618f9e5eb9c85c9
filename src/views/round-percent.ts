/** A position in percent, with two decimals: less than a pixel on the widest screen. */
export function roundPercent(value: number): number {
  return Math.round(value * 100) / 100;
}

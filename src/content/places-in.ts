import type { Point } from '../problem.ts';

/**
 * Tells the places of offsets in a text, whose lines end in `\n`; one behind the text is that of its end. Each takes
 * time with the logarithm of the number of lines.
 *
 * @example placesIn('a\nbc')(3) // { line: 2, column: 2 }
 */
export function placesIn(text: string): (offset: number) => Point {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const at = Math.min(offset, text.length);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

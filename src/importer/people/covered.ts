import type { Stretch } from './person.ts';

/** Tells whether a place of a paragraph lies in one of several stretches, in logarithmic time; they may not overlap. */
export function coveredBy(
  stretches: readonly Pick<Stretch, 'start' | 'end'>[],
): (at: number) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  return (at) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (sorted[low - 1]?.end ?? 0) > at;
  };
}

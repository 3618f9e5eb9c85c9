/** The middle one of several numbers; undefined if there is none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/**
 * The power of the size with which a cost grows, from two points: 1 is linear, 2 quadratic, 0 constant.
 *
 * @example growthExponent({ size: 10, cost: 3 }, { size: 100, cost: 300 }) // 2
 */
export function growthExponent(small: SizedCost, large: SizedCost): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}

interface SizedCost {
  size: number;
  cost: number;
}

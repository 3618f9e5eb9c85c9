/** Values that were found, those that are right among them, and those that there are. */
export interface Score {
  right: number;
  found: number;
  expected: number;
}

/** Adds up scores. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, { right, found, expected }) => ({
      right: all.right + right,
      found: all.found + found,
      expected: all.expected + expected,
    }),
    { right: 0, found: 0, expected: 0 },
  );
}

/** Compares lists, in which the same value may stand twice. */
export function scoreOf(found: readonly string[], expected: readonly string[]): Score {
  const left = [...expected];
  let right = 0;
  for (const each of found) {
    const at = left.indexOf(each);
    if (at === -1) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, found: found.length, expected: expected.length };
}

/** The harmonic mean of precision and recall, from 0 to 1; 1 where there is nothing to find, and nothing was found. */
export function f1({ right, found, expected }: Score): number {
  return found + expected === 0 ? 1 : (2 * right) / (found + expected);
}

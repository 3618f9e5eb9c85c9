import { isSameWord } from '../same-word.ts';

/** The fewest letters of words that can be told to be nearly one. */
const shortest = 4;
/** From as many letters on, two of them may differ. */
const long = 7;

/**
 * Tells whether two names, as keys, differ in a letter, or in two if they are long: `cosvan` and `cosvin`. Forms
 * of one name do not.
 */
export function isNearMiss(a: string, b: string): boolean {
  const [short, most] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < shortest || most.length - short.length > 2 || isSameWord(a, b)) return false;
  if (a[0] !== b[0] && short.length < long) return false;
  return distance(a, b) <= (short.length < long ? 1 : 2);
}

/** How many letters have to be added, left out, changed or swapped with the next to make one word of another. */
function distance(a: string, b: string): number {
  let [last, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (last[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [last, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

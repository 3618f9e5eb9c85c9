/** Choices that look arbitrary and are the same on every run and every machine. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** Different members of a list, in its order; all of them if there are no more than `count`. */
  some<T>(list: readonly T[], count: number): T[];
  /** A whole number from `min` to `max`, both included. */
  between(range: { min: number; max: number }): number;
  /** True about once in `n` times. */
  oneIn(n: number): boolean;
}

/**
 * Makes the choices for one record of the corpus with a seed. They follow from the record's number alone,
 * so that a smaller corpus is made like a larger one, and sizes can be compared.
 *
 * The generator is mulberry32: 32 bits of state, which is plenty for prose.
 *
 * @example randomOf('articles', 7, 0).int(6) // always the same roll of the die
 */
export function randomOf(purpose: string, index: number, seed: number): Random {
  let state = (index + 1 + Math.imul(seed, 0x9e3779b9)) | 0;
  for (const character of purpose) state = (Math.imul(state, 31) + character.charCodeAt(0)) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick: (list) => {
      if (list.length === 0) throw new Error('found nothing to pick from');
      return list[int(list.length)] as (typeof list)[number];
    },
    some: (list, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, list.length)) chosen.add(int(list.length));
      return list.filter((_, index) => chosen.has(index));
    },
    between: ({ min, max }) => (min === max ? min : min + int(max - min + 1)),
    oneIn: (n) => int(n) === 0,
  };
}

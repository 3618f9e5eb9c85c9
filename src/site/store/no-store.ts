import type { Store } from './store.ts';

/** A store that keeps nothing, for a build that is to do everything anew. */
export const noStore: Store = {
  get: () => undefined,
  has: () => false,
  set: () => undefined,
  save: () => undefined,
};

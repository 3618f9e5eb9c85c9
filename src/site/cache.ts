import { sha256 } from './sha256.ts';
import { openStore } from './store/store.ts';

/** A {@link import('./store/store.ts').Store} that makes what it does not have. */
export interface Cache {
  /**
   * Gives a value.
   *
   * @param source Everything that the value follows from, the version of the code included.
   * @param make Called only if the cache does not have the value whole.
   */
  get(source: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Keeps what was made, and drops what no recent build asked for. */
  prune(): Promise<void>;
}

/** What a folder may take on the disk. */
const maxBytes = 500_000_000;

/**
 * Opens a cache in a folder below `.cache/`, which need not exist.
 *
 * @example
 * const cache = openCache('.cache/cards');
 * await cache.get(JSON.stringify([version, card]), () => draw(card));
 */
export function openCache(folder: string): Cache {
  const store = openStore(folder, { maxBytes });
  return {
    async get(source, make) {
      const key = sha256(source);
      const kept = store.get(key);
      if (kept) return kept;
      const made = await make();
      store.set(key, made);
      return made;
    },
    async prune() {
      store.save();
    },
  };
}

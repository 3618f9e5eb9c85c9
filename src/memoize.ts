import { createHash } from 'node:crypto';

/**
 * Gives the value of a pure function, made now or kept from before. Values are plain data, which nobody
 * changes: the same object may be given again.
 *
 * @param inputs Everything that the value follows from, the name of the function first.
 */
export type Memoize = <T>(inputs: readonly string[], make: () => T) => T;

/** Bytes by the hash of what they follow from. */
export interface Cache {
  get(key: string): Uint8Array | undefined;
  set(key: string, value: Uint8Array): void;
}

/** Makes every value anew. */
export const withoutMemory: Memoize = (_, make) => make();

/**
 * Keeps values in a cache, as JSON.
 *
 * @param version Of the code: what another version made is not found.
 */
export function memoizeIn(cache: Cache, version: string): Memoize {
  return <T>(inputs: readonly string[], make: () => T): T => {
    const key = hashOf([version, ...inputs]);
    const kept = cache.get(key);
    if (kept) return JSON.parse(Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString());
    const value = make();
    cache.set(key, Buffer.from(JSON.stringify(value)));
    return value;
  };
}

/** SHA-256 of some plain data, in hexadecimal. */
export function hashOf(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(data) ?? '')
    .digest('hex');
}

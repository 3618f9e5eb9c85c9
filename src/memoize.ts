import { createHash } from 'node:crypto';

/**
 * Gives the value of a pure function, made now or kept from before. Values are plain data, which nobody
 * changes: the same object may be given again. Of a function that takes its time, what it came to is kept: its
 * value has to be awaited.
 *
 * @param inputs Everything that the value follows from, the name of the function first.
 */
export type Memoize = <T>(inputs: readonly string[], make: () => T) => T | Awaited<T>;

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
  return <T>(inputs: readonly string[], make: () => T): T | Awaited<T> => {
    const key = hashOf([version, ...inputs]);
    const kept = cache.get(key);
    if (kept) return JSON.parse(Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString());
    const value = make();
    const keep = (made: unknown) => cache.set(key, Buffer.from(JSON.stringify(made)));
    // An error is for whoever waits for the value.
    if (value instanceof Promise) value.then(keep, () => undefined);
    else keep(value);
    return value;
  };
}

/** Values in memory, for a process that makes the same again and again. */
export interface Memory {
  readonly memoize: Memoize;
  /** Forgets what was not asked for since the last call. */
  forget(): void;
}

/**
 * Keeps values in memory, in front of another place.
 *
 * @param behind Where values are that are not in memory.
 */
export function memoizeInMemory(behind: Memoize): Memory {
  let before = new Map<string, unknown>();
  let now = new Map<string, unknown>();
  return {
    memoize<T>(inputs: readonly string[], make: () => T): T | Awaited<T> {
      const key = JSON.stringify(inputs);
      const kept = (now.get(key) ?? before.get(key)) as T | Awaited<T> | undefined;
      const value = kept ?? behind(inputs, make);
      now.set(key, value);
      return value;
    },
    forget() {
      before = now;
      now = new Map();
    },
  };
}

/**
 * Makes a function that works out its value once for each object, and gives it again as long as there is the
 * object. It is for objects that nobody changes, such as records, and for what follows from one of them alone.
 */
export function oncePer<Thing extends object, Value>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const made = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    const known = made.get(thing) ?? { value: make(thing) };
    made.set(thing, known);
    return known.value;
  };
}

/** So many values are kept at least, and twice as many at most. */
const recent = 100;

/**
 * Makes a function that keeps the values of the last texts that it was asked of. It is for pure functions that several ask
 * of the same text, one soon after the other.
 */
export function forRecent<Inputs extends readonly (string | undefined)[], Value>(
  make: (...inputs: Inputs) => Value,
): (...inputs: Inputs) => Value {
  let before = new Map<string | undefined, { value: Value }>();
  let now = new Map<string | undefined, { value: Value }>();
  return (...inputs) => {
    // Where it is called by `map`, there are more.
    const key = make.length === 1 ? inputs[0] : JSON.stringify(inputs.slice(0, make.length));
    const latest = now.get(key);
    if (latest) return latest.value;
    const known = before.get(key) ?? { value: make(...inputs) };
    if (now.size >= recent) [before, now] = [now, new Map()];
    now.set(key, known);
    return known.value;
  };
}

/** Makes a function that works out its value when it is first called, and gives it again from then on. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** SHA-256 of some plain data, in hexadecimal. */
export function hashOf(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(data) ?? '')
    .digest('hex');
}

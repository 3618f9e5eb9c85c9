/** What tests of plain data need: a look for what JSON would lose, and a way to keep anybody from changing it. */

/**
 * Finds what in a value is no plain data, by its path. JSON, or a clone, would lose it or make it something
 * else: `undefined`, functions, classes, accessors, hidden keys, and numbers such as -0 and NaN.
 *
 * @example strangersIn({ a: [undefined] }) // ['/a/0: undefined']
 */
export function strangersIn(value: unknown, path = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [`${path}: a number like no other`];
  }
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  const plain = Array.isArray(value) ? Array.prototype : Object.prototype;
  if (Object.getPrototypeOf(value) !== plain) return [`${path}: not a plain object`];
  return Reflect.ownKeys(value).flatMap((key) => {
    if (Array.isArray(value) && key === 'length') return [];
    const at = `${path}/${String(key)}`;
    const { enumerable, get, value: its } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    if (typeof key === 'symbol' || !enumerable || get) return [`${at}: not a plain key`];
    return strangersIn(its, at);
  });
}

/** Freezes data and all that is in it: whoever tries to change it throws a TypeError. */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const each of Object.values(data)) deepFreeze(each);
  }
  return data;
}

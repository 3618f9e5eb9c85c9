/**
 * A thing of the digest with other values in some fields; the rest of it is as it was. A copy by `{ ...thing }`
 * would lose what the thing looks up when it is asked for.
 *
 * @example altered(digest, { events: [] })
 */
export function altered<Thing extends object>(thing: Thing, fields: Partial<Thing>): Thing {
  const others = new Map<string | symbol, unknown>(Object.entries(fields));
  return new Proxy(thing, {
    get: (target, key) => (others.has(key) ? others.get(key) : Reflect.get(target, key)),
  });
}

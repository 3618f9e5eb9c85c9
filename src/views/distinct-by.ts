/**
 * The first of those that are called the same, in the order given.
 *
 * @example distinctBy(events.map(({ track }) => track), ({ id }) => id) // the tracks, each once
 */
export function distinctBy<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  const first = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (!first.has(name)) first.set(name, thing);
  }
  return [...first.values()];
}

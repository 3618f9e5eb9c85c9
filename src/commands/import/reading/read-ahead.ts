/**
 * Calls a function for each item, for some of them before their turn, and gives what it comes to in the order of the
 * items.
 *
 * @param count How many are called for at one time; with 1, each in its turn.
 */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  count: number,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (let next = 0; next < items.length || begun.length > 0; ) {
    for (const item of items.slice(next, next + count - begun.length)) {
      const result = read(item);
      // Whoever takes it in its turn hears of the error.
      result.catch(() => undefined);
      begun.push(result);
      next += 1;
    }
    const [first] = begun.splice(0, 1);
    if (first) yield await first;
  }
}

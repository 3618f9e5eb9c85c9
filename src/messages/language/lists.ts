/**
 * Makes what writes several things as one.
 *
 * @param comma Between all but the last two.
 * @param and Between the last two, with its spaces; it may depend on what follows.
 * @example listWith(', ', () => ' and ')(['a', 'b', 'c']) // 'a, b and c'
 */
export function listWith(comma: string, and: (next: string) => string) {
  return (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : items.slice(0, -1).join(comma) + and(last) + last;
  };
}

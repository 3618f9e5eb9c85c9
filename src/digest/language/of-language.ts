/**
 * What a table has for a language, wherever it is spoken: that of `pt` for `pt-BR`. Undefined where it has nothing.
 *
 * @param table By primary subtags, in small letters.
 * @param tag BCP 47.
 */
export function ofLanguage<Value>(
  table: Readonly<Record<string, Value>>,
  tag: string | undefined,
): Value | undefined {
  const [primary = ''] = tag?.toLowerCase().split('-') ?? [];
  return Object.hasOwn(table, primary) ? table[primary] : undefined;
}

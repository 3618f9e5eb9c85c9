/**
 * A number of things, in words that agree with it.
 *
 * @example pluralize(1, 'article') // '1 article'
 * @example pluralize(0, 'warning') // 'no warnings'
 */
export function pluralize(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

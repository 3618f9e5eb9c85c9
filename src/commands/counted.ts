/**
 * A number of things, in words that agree with it.
 *
 * @example counted(1, 'article') // '1 article'
 * @example counted(0, 'warning') // 'no warnings'
 */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

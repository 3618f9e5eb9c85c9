/**
 * The source of a regular expression that finds a text as it is.
 *
 * @example literalPattern('St. Sample') // 'St\\. Sample'
 */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

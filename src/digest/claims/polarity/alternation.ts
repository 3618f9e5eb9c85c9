/** The phrases of a list, which are parted by ` | `. */
export function choices(list: string): string[] {
  return list
    .split(' | ')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
}

/**
 * A regular expression for the phrases of a list: longer ones are looked for first.
 *
 * @param ends Whether each of them ends with a word.
 */
export function alternation(list: string, ends = true): string {
  const longestFirst = choices(list).sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((choice) => choice.replaceAll('*', '[a-z]*'));
  return `(?:${patterns.join('|')})${ends ? '(?![a-z0-9])' : ''}`;
}

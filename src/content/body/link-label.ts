/** Signs that mean something in the text of a link, or start what does. */
const signs = /[\\[\]`*_~<>!]|&(?=[#\w]+;)|(?<=\bwww)\.|(?<=\bhttps?|\bftp):(?=\/\/)|@/gi;

/**
 * Words of somebody else, or with signs, as the label of a link in Markdown.
 *
 * @param words On one line.
 * @example linkLabel('[Wire]') // '\\[Wire\\]'
 */
export function linkLabel(words: string): string {
  return words.replace(signs, '\\$&');
}

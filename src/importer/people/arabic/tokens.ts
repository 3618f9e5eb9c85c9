/** A word of an Arabic text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly before: string;
}

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: words, index }) => {
    const before = text.slice(last, index);
    last = index + words.length;
    return { text: words, start: index, end: last, before };
  });
}

/** A word of a text in Devanagari. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a space stands between it and the word before. */
  readonly isNext: boolean;
  /** Whether it is cut short: "ए. के. वर्मा". */
  readonly isInitial: boolean;
  /** Whether a comma or a bracket stands before it. */
  readonly isApart: boolean;
}

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+\.?/gu)].map(({ 0: whole, index }) => {
    const before = text.slice(end, index);
    end = index + whole.length;
    const word = whole.replace(/\.$/, '');
    return {
      text: word,
      start: index,
      end: index + word.length,
      isNext: /^[ \u00a0]$/u.test(before),
      isInitial: word !== whole && word.length < 4,
      isApart: /^ ?[,(] ?$/u.test(before),
    };
  });
}

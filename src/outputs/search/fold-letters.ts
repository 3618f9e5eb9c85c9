/** Letters of the Latin script that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' },
  ...{ ŋ: 'n', ŧ: 't', ĸ: 'k', ə: 'e' },
};
const foldable = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * A text in the letters that somebody types who lacks its own: without ligatures, full-width letters and
 * letters with a stroke. The search engine itself drops accents, dashes and capitals.
 *
 * @example foldLetters('Łódź, ﬁnance') // 'lódź, finance'
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(foldable, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a text that are others when they are folded, as they are then, each once. */
export function foldedWords(text: string): string[] {
  const words = new Set(text.split(/\s+/));
  const folded = [...words].flatMap((word) => {
    const plain = foldLetters(word);
    return plain === word.toLowerCase() ? [] : [plain];
  });
  return [...new Set(folded)];
}

/** Small letters without accents; as long as the text. */
export function fold(text: string): string {
  return text
    .replace(/[^\0-\x7F]/gu, (sign) => {
      if (sign === '\u2019') return "'";
      const base = sign.normalize('NFD').charAt(0);
      return base.length === sign.length ? base : sign;
    })
    .toLowerCase();
}

/** The same, with "n't" as a word of its own, and no longer as long. */
export function foldWords(text: string): string {
  return fold(text.replace(/n['\u2019]t\b/g, ' not').replace(/\bcannot\b/gi, 'can not')).replaceAll(
    '\u00df',
    'ss',
  );
}

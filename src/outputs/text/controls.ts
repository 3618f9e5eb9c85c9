const controls = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Takes out the characters that no XML document may hold, not even as references, and the controls that
 * it had better not: so neither can get into any file that the outputs write.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @example withoutControls('a\u0007b') // 'ab'
 */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/**
 * A text on one line, for formats in which a line is a field.
 *
 * @example oneLine(' a\r\n\tb ') // 'a b'
 */
export function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}

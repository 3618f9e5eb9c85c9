import { createHash } from 'node:crypto';

/**
 * What the key `sha256` of a copy says: the SHA-256 of its body in UTF-8, with lines that end in `\n`, and without
 * white space at the end of a line or around the whole. Editors drop that unasked, and it is no part of the words;
 * so a line break that two spaces make does not count, while one that a backslash makes does.
 *
 * @param text The body, as written.
 * @returns 64 hexadecimal digits.
 */
export function textHashOf(text: string): string {
  const normalized = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .trim();
  return createHash('sha256').update(normalized).digest('hex');
}

import { placed, trim } from './placed-text.ts';
import type { Line } from './received.ts';
import { unquoted } from './unquoted.ts';

/**
 * The lines of plain text that are not blank, without the marks of a mail that quotes them all.
 *
 * @param text With any kind of line end.
 * @param firstLine Line of the file on which the text starts.
 */
export function readText(text: string, firstLine = 1): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  const written = unquoted(text.split(/\r\n|\r|\n/));
  for (const [index, { text: words, columns, isAbove }] of written.entries()) {
    const line = placed(words, { line: firstLine + index, column: 1 + columns });
    const visible = trim(line);
    const isIndented = /^(?:\t| {2,}|\u3000)/.test(line.text);
    if (visible.text === '') isApart = true;
    else {
      lines.push({
        text: visible,
        isApart: isApart || isIndented,
        isWhole: isAbove,
        ...(isAbove && { outside: 'above the message' }),
      });
      isApart = false;
    }
  }
  return lines;
}

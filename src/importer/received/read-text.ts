import { placed, trim } from './placed-text.ts';
import type { Line } from './received.ts';

/**
 * The lines of plain text that are not blank.
 *
 * @param text With any kind of line end.
 * @param firstLine Line of the file on which the text starts.
 */
export function readText(text: string, firstLine = 1): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = placed(written, { line: firstLine + index, column: 1 });
    const visible = trim(line);
    const isIndented = /^(?:\t| {2,}|\u3000)/.test(line.text);
    if (visible.text === '') isApart = true;
    else {
      lines.push({ text: visible, isApart: isApart || isIndented, isWhole: false });
      isApart = false;
    }
  }
  return lines;
}

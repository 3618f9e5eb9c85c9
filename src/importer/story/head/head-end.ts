import type { Paragraph } from '../paragraphs.ts';

/** A head has at most so many lines; those of menus and other boxes of a page do not count. */
const mostLines = 40;

/** Index behind the last line that can be one of the head. */
export function headEnd(paragraphs: readonly Paragraph[], from = 0): number {
  let count = 0;
  const last = paragraphs.findIndex(({ outside }, index) => {
    if (index >= from && outside === undefined) count += 1;
    return count === mostLines;
  });
  return last === -1 ? paragraphs.length : last + 1;
}

import { join, type PlacedText } from '../received/placed-text.ts';
import type { Line } from '../received/received.ts';
import { readDay } from './days/read-day.ts';
import { furnitureOf } from './furniture/furniture.ts';
import { readByline } from './head/read-byline.ts';

/** A paragraph of what was received: one line, or several that were wrapped. */
export interface Paragraph extends Pick<Line, 'role' | 'outside'> {
  readonly text: PlacedText;
}

/** Lines of more columns are not wrapped by hand. */
const widest = 132;
/** Lines of fewer are too short to tell. */
const narrowest = 50;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** What begins a paragraph of its own: marks of items and quoted lines. */
const opening = /^(?:[-–—*•·‣▪►>]\s|\d{1,2}[.)]\s)/;

/** Joins lines that were wrapped: those behind which the next word would not have fitted. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const width = widthOf(lines);
  const paragraphs: Paragraph[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    if (last && previous && isWrapped(last, line, width)) {
      paragraphs.pop();
      const separator = separatorOf(last.text.text, line.text.text);
      paragraphs.push({ ...previous, text: join([previous.text, line.text], separator) });
    } else {
      const { text, role, outside } = line;
      paragraphs.push({ text, ...(role && { role }), ...(outside !== undefined && { outside }) });
    }
    last = line;
  }
  return paragraphs;
}

function isWrapped(line: Line, next: Line, width: number): boolean {
  if (line.isWhole || next.isWhole || next.isApart) return false;
  const [text, behind] = [line.text.text, next.text.text];
  const columns = columnsOf(text);
  if (columns > widest || opening.test(behind)) return false;
  if (furnitureOf(text) || furnitureOf(behind) || isByline(behind)) return false;
  // Nothing but a sentence that goes on starts with a small letter.
  if (/^\p{Ll}/u.test(behind) && /[\p{L}\p{Nd},;–—]$/u.test(text)) return true;
  const [word = ''] = /^\S+/.exec(behind) ?? [];
  const first = endsWide(text) ? word.slice(0, 1) : word;
  return columns + 1 + columnsOf(first) > width;
}

/** The columns that the lines were wrapped at: those of the longest line that others follow at once. */
function widthOf(lines: readonly Line[]): number {
  const columns = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const previous = lines[index - 1];
    const isInBlock = (next && !next.isApart) || (previous && !line.isApart);
    const length = columnsOf(line.text.text);
    return isInBlock && !line.isWhole && length <= widest ? [length] : [];
  });
  return Math.max(narrowest, ...columns);
}

/** A byline or a day on a line of its own begins no line of a text. */
function isByline(line: string): boolean {
  const byline = readByline(line);
  const isBy = byline !== undefined && byline.rest.length <= 60 && !/[.!?]$/u.test(line);
  const day = readDay(line);
  return isBy || (day?.year !== undefined && line.length - day.length <= 20);
}

function columnsOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

function endsWide(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]$/u.test(text);
}

/** Where a line ends with the hyphen of a compound, or words have no spaces between them, there is none. */
function separatorOf(text: string, next: string): string {
  if (endsWide(text) && !/^[\p{Script=Latin}\d]/u.test(next)) return '';
  return /\p{L}-$/u.test(text) && /^\p{L}/u.test(next) ? '' : ' ';
}

/** The text of a paragraph alone. */
export function wordsOf({ text }: { readonly text: PlacedText }): string {
  return text.text;
}

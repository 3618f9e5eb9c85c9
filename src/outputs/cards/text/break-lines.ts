import type { Range } from '../drawing.ts';
import { partsOf } from './line-ends.ts';
import { type MeasuredText, widthOf } from './measured-text.ts';

/** A text, and which part of it is on which line. */
export interface Paragraph {
  text: string;
  lines: readonly Range[];
}

/**
 * Breaks a text into lines of about one width: as few as possible, the widest of them as narrow as
 * possible. No word is broken. Each step moves a word at least to the next line, so there are at most as
 * many as words times lines.
 *
 * @param width As a multiple of the size of the letters.
 */
export function balanceLines(measured: MeasuredText, width: number): Paragraph {
  const parts = partsOf(measured.text);
  const widest = (lines: readonly Range[]) =>
    Math.max(...lines.map((line) => widthOf(measured, line)));
  let lines = fillLines(parts, (line) => widthOf(measured, line) <= width);
  for (;;) {
    const limit = widest(lines);
    const narrower = fillLines(parts, (line) => widthOf(measured, line) < limit);
    if (narrower.length > lines.length || widest(narrower) >= limit) break;
    lines = narrower;
  }
  return { text: measured.text, lines };
}

/**
 * Breaks a text into lines as late as possible, and cuts it off with an ellipsis if it needs more of them
 * than there may be. A word that is wider than a line is broken.
 *
 * @param width As a multiple of the size of the letters.
 */
export function clampLines(measured: MeasuredText, width: number, most: number): Paragraph {
  const { text } = measured;
  const fits = (line: Range) => widthOf(measured, line) <= width;
  const parts = partsOf(text).flatMap((part) =>
    fits(part) ? [part] : fillLines(charactersOf(text, part), fits),
  );
  const lines = fillLines(parts, fits);
  if (lines.length <= most) return { text, lines };
  const kept = lines.slice(0, most);
  const { start, end } = cutLine(measured, kept.pop() ?? { start: 0, end: 0 }, width);
  return { text: `${text.slice(0, end)}…`, lines: [...kept, { start, end: end + 1 }] };
}

/** Puts parts of a text on lines, in order; a part that does not fit on any has one of its own. */
function fillLines(parts: readonly Range[], fits: (line: Range) => boolean): Range[] {
  const lines: Range[] = [];
  for (const part of parts) {
    const { start } = lines.at(-1) ?? part;
    const longer = { start, end: part.end };
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Shortens a line until there is room for an ellipsis behind it; at least its first character stays. */
function cutLine(measured: MeasuredText, line: Range, width: number): Range {
  const fits = (part: Range) => widthOf(measured, part) + measured.ellipsis <= width;
  const characters = charactersOf(measured.text, line);
  const [first = line] = characters;
  const last = characters.findLast(({ end }) => fits({ start: line.start, end })) ?? first;
  const kept = measured.text.slice(line.start, last.end).trimEnd();
  return { start: line.start, end: line.start + kept.length };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character: a letter with its accents, both signs of a flag. */
function charactersOf(text: string, { start, end }: Range): Range[] {
  return Array.from(segmenter.segment(text.slice(start, end)), ({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

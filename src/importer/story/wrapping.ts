import { placeAt } from '../received/placed-text.ts';
import type { Line } from '../received/received.ts';
import { endsSentence } from './furniture/prose.ts';

/** How the lines of a text were wrapped, if they were. */
export interface Wrapping {
  /** Whether the text goes on from the line before: nothing parts them. */
  isTogether(line: Line): boolean;
  /** Whether it is wider than lines that somebody wraps, or nothing is wrapped where it stands. */
  isUnwrapped(line: Line): boolean;
  /** Whether the first word of the next line would not have fitted. */
  isFull(line: Line, next: Line): boolean;
  /** Whether it was wrapped before its end, as by hand. */
  isBroken(line: Line, isOpen: boolean): boolean;
}

/** Lines of more columns are not wrapped. */
const widest = 132;
/** Lines of fewer are too short to tell. */
const narrowest = 50;
/** Lines that are wrapped by hand are so full at least. */
const fullEnough = 0.6;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** Columns that a line takes, with those it is set in by. */
export function columnsOf({ text }: Line): number {
  return placeAt(text, 0).column - 1 + widthOf(text.text);
}

/** Columns that some text takes; signs of East Asian scripts take two. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Tells whether a text ends in a script that has no spaces. */
export function endsWide(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60]$/u.test(text);
}

/** Finds the margin that lines were wrapped at, and what parts the paragraphs. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const isDouble = isDoubleSpaced(lines);
  const isTogether = (line: Line) => isDouble || !line.isApart;
  const blocks = blocksOf(lines, isTogether);
  const wrapped = blocks.filter((block) => block.every((line) => columnsOf(line) <= widest));
  const columns = wrapped
    .filter(({ length }) => length > 1)
    .flatMap((block) => block.map(columnsOf));
  const width = Math.max(narrowest, ...columns);
  const isLong = (line: Line) => columnsOf(line) >= fullEnough * width;
  // Headlines and bylines are open lines, too; they stand above the first sentence.
  const firstEnd = lines.findIndex(({ text }) => endsSentence(text.text));
  const aboveText = new Set(lines.slice(0, firstEnd));
  const goesOn = (line: Line, next: Line | undefined) =>
    next !== undefined &&
    isLong(line) &&
    !endsSentence(line.text.text) &&
    (!aboveText.has(line) || /^\p{Ll}/u.test(next.text.text));
  const isBrokenBlock = (block: readonly Line[]) =>
    block.some((line, index) => goesOn(line, block[index + 1])) &&
    block.some((line) => endsSentence(line.text.text));
  const isMostlyWide = 2 * sizeOf(wrapped.flat()) < sizeOf(lines);
  const broken = isMostlyWide ? [] : wrapped.filter(isBrokenBlock);
  const unwrapped = new Set(blocks.filter((block) => !wrapped.includes(block)).flat());
  // Where white space parts the paragraphs, all lines between belong together.
  const isParted =
    !isDouble &&
    broken.length >= 2 &&
    broken.every((block) => block.slice(0, -1).every((line) => isLong(line)));
  const inBroken = new Set(isParted ? broken.flat() : []);
  return {
    isTogether,
    isUnwrapped: (line) => unwrapped.has(line) && columnsOf(line) > narrowest,
    isFull: (line, next) => {
      const [word = ''] = /^\S+/.exec(next.text.text) ?? [];
      const first = endsWide(line.text.text) ? word.slice(0, 1) : word;
      return broken.length > 0 && columnsOf(line) + 1 + widthOf(first) > width;
    },
    isBroken: (line, isOpen) => broken.length > 0 && isLong(line) && (isOpen || inBroken.has(line)),
  };
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((size, { text }) => size + text.text.length, 0);
}

function blocksOf(lines: readonly Line[], isTogether: (line: Line) => boolean): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const previous = block?.at(-1);
    if (block && previous && isTogether(line) && !line.isWhole && !previous.isWhole) {
      block.push(line);
    } else blocks.push([line]);
  }
  return blocks;
}

/** Some programs set a blank line behind each wrapped one; then most of them end within a sentence. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const texts = lines.filter((line) => !line.isWhole && columnsOf(line) >= narrowest);
  if (texts.length < 6 || lines.some((line) => line.isWhole || !line.isApart)) return false;
  const goesOn = lines.filter(
    (line, index) =>
      index > 0 &&
      /^\p{Ll}/u.test(line.text.text) &&
      !endsSentence(lines[index - 1]?.text.text ?? '.'),
  );
  return goesOn.length * 2 > texts.length && texts.every((line) => columnsOf(line) <= widest);
}

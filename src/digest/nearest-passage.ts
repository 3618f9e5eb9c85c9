import search from 'approx-string-match';
import { diffWords } from 'diff';
import type { Point } from '../problem.ts';
import { normalize } from './normalize.ts';
import type { SourceText } from './source-text.ts';

/** The passage of a source that is most like a quotation, and how the two differ. */
export interface NearestPassage {
  place: Point;
  /** `talent [-and labour-]{+mobility+}`: what the quotation has alone, and what the source has. */
  difference: string;
}

/** The share of its letters in which a passage may differ from a quotation to be worth showing. */
const tolerance = 0.4;
/** Words of agreement shown on each side of a difference. */
const shownWords = 3;
/** Longest quotation, in characters, that is compared letter by letter. */
const longestSought = 1000;

/**
 * Finds the passage that an editor may have meant: that with the smallest edit distance.
 *
 * @returns undefined when nothing in the source is like the quotation.
 */
export function nearestPassage(words: string, source: SourceText): NearestPassage | undefined {
  const sought = normalize(words).text.trim().slice(0, longestSought);
  const { text, startOf } = source.normalized;
  const matches = search(text, sought, Math.floor(sought.length * tolerance));
  const [best] = matches.sort((a, b) => a.errors - b.errors || a.start - b.start);
  if (!best) return undefined;
  const [start, end] = wholeWords(text, best.start, best.end);
  return {
    place: placeOf(startOf(start), source),
    difference: showDifference(sought, text.slice(start, end)),
  };
}

function wholeWords(text: string, start: number, end: number): [number, number] {
  const before = /\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

function showDifference(quotation: string, passage: string): string {
  const parts = diffWords(quotation, passage);
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return `{+${value}+}`;
      if (removed) return `[-${value}-]`;
      return shorten(value, index === 0, index === parts.length - 1);
    })
    .join('');
}

function shorten(agreement: string, isFirst: boolean, isLast: boolean): string {
  const words = agreement.split(/(?<= )/);
  const head = isFirst ? [] : words.slice(0, shownWords);
  const tail = isLast ? [] : words.slice(-shownWords);
  if (words.length <= head.length + tail.length) return agreement;
  return `${head.join('')}… ${tail.join('')}`;
}

/** Place in the file of an offset in the text of a source. */
function placeOf(offset: number, { pieces }: SourceText): Point {
  const piece = pieces.findLast(({ start }) => start <= offset);
  const place = piece?.node.position?.start ?? { line: 1, column: 1 };
  const before = piece?.node.value.slice(0, offset - piece.start) ?? '';
  const lines = before.split('\n');
  return {
    line: place.line + lines.length - 1,
    column: (lines.length === 1 ? place.column : 1) + (lines.at(-1)?.length ?? 0),
  };
}

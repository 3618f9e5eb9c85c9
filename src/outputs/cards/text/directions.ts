import makeBidi from 'bidi-js/dist/bidi.mjs';
import type { Piece, Range } from '../drawing.ts';

const bidi = makeBidi();
/**
 * Letters and signs of the scripts from right to left. Without one, a text has one direction. Scripts beyond
 * U+FFFF, such as Adlam, are not among them: bidi-js does not know these.
 */
const fromRightToLeft = /[\u200f\u202b\u202e\u2067\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Splits a text where its direction changes. The pieces are in the order in which they are read. */
export function splitByDirection(text: string): Piece[] {
  if (!fromRightToLeft.test(text)) return [{ text, rightToLeft: false }];
  const { levels } = bidi.getEmbeddingLevels(text);
  const asRead = Array.from({ length: text.length }, (_, index) => index);
  return joinPieces(text, levels, asRead);
}

/**
 * The pieces of one line of a text, from left to right. The line is ordered as a part of its text, which
 * decides the direction of what has none of its own, such as a space.
 *
 * @see https://www.unicode.org/reports/tr9/
 * @example fromLeftToRight('אב, hello', { start: 0, end: 9 }) // the pieces 'hello' and 'אב, '
 */
export function fromLeftToRight(text: string, { start, end }: Range): Piece[] {
  if (!fromRightToLeft.test(text)) return [{ text: text.slice(start, end), rightToLeft: false }];
  const embedding = bidi.getEmbeddingLevels(text);
  const order = bidi.getReorderedIndices(text, embedding, start, end - 1);
  return joinPieces(text, embedding.levels, order.slice(start, end));
}

/** Joins neighbours of one level. Where a text runs from right to left, each is before the last one. */
function joinPieces(text: string, levels: Uint8Array, order: readonly number[]): Piece[] {
  const runs: number[][] = [];
  for (const index of order) {
    const run = runs.at(-1);
    const last = run?.at(-1) ?? Number.NaN;
    if (run && levels[last] === levels[index] && Math.abs(last - index) === 1) run.push(index);
    else runs.push([index]);
  }
  return runs.map((run) => ({
    text: text.slice(Math.min(...run), Math.max(...run) + 1),
    rightToLeft: (levels[run[0] ?? 0] ?? 0) % 2 === 1,
  }));
}

import { type Context, findQuotation, type Match } from '../../quotation/find-quotation.ts';
import type { Range, SourceText } from '../../quotation/source-text.ts';
import type { TextUnit } from '../../quotation/text-units.ts';

/** The fewest words in a row that count as quoted; fewer stand in many a text by chance. */
const fewest = 3;

/** What a source has of a text. */
export interface Stretches {
  /** Where it has it. */
  readonly match: Match;
  /** Which words of the text those are, from 0. */
  readonly covered: readonly number[];
}

/**
 * Finds the stretches of a text that a source has, each as long as can be, from the first word on. At its end, a
 * stretch may have other punctuation, since a newspaper closes a quotation as its own sentence needs it.
 *
 * Takes time in proportion to the length of the source times the number of words.
 *
 * @returns undefined if the source has none.
 */
export function findStretches(
  text: string,
  units: readonly TextUnit[],
  source: SourceText,
  context: Context,
): Stretches | undefined {
  const covered: number[] = [];
  const ranges: Range[] = [];
  const matchOf = (first: number, last: number) => {
    const words = text.slice(units[first]?.start, units[last]?.bareEnd);
    return findQuotation(words, source, context)[0];
  };
  for (let first = 0; first < units.length; ) {
    let last = first + Math.min(fewest, units.length) - 1;
    let match = last < units.length ? matchOf(first, last) : undefined;
    if (!match) {
      first += 1;
      continue;
    }
    for (let longer: Match | undefined = match; longer && last + 1 < units.length; ) {
      longer = matchOf(first, last + 1);
      if (longer) {
        match = longer;
        last += 1;
      }
    }
    ranges.push(...match);
    for (let index = first; index <= last; index += 1) covered.push(index);
    first = last + 1;
  }
  const [head, ...rest] = joined(ranges);
  return head && { match: [head, ...rest], covered };
}

/** Ranges in the order of the source; those that touch or overlap are one. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && range.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else apart.push(range);
  }
  return apart;
}

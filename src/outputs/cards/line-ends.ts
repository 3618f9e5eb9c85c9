import type { Range } from './drawing.ts';

/**
 * A space, but not before a sign that closes, nor behind one that opens, where a space parts them from
 * their word, as in French; nor between a quotation and a bracket.
 */
const space = / (?<![([{«‹] |["'”’»›] (?=[([{]))(?![)\]}»›!?:;])/.source;
/** Behind a hyphen, a dash or a stroke within a word. */
const hyphen = /(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u.source;

/**
 * The words of a text, with the signs that belong to them.
 *
 * @example wordsOf('Un « oui » franc !') // the ranges of 'Un', '« oui »' and 'franc !'
 */
export function wordsOf(text: string): Range[] {
  return split(text, new RegExp(space, 'g'));
}

/**
 * The parts of a text behind which a line may end.
 *
 * @see https://www.unicode.org/reports/tr14/
 * @example partsOf('Indo-Pacific') // the ranges of 'Indo-' and 'Pacific'
 */
export function partsOf(text: string): Range[] {
  return split(text, new RegExp(`${space}|${hyphen}`, 'gu'));
}

function split(text: string, separator: RegExp): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const { index, 0: separating } of text.matchAll(separator)) {
    ranges.push({ start, end: index });
    start = index + separating.length;
  }
  return [...ranges, { start, end: text.length }].filter((range) => range.start < range.end);
}

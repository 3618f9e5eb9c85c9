import type { Range } from '../drawing.ts';

/**
 * A space, but not before a sign that closes, nor behind one that opens, where a space parts them from
 * their word, as in French; nor between a quotation and a bracket.
 */
const space = / (?<![([{«‹] |["'”’»›] (?=[([{]))(?![)\]}»›!?:;])/.source;
/** Behind a hyphen, a dash or a stroke within a word. */
const hyphen = /(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u.source;

/** Chinese and Japanese have no spaces: a line may end beside any of their characters, but for some signs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u
  .source;
/** Signs that close, small letters and marks of length. */
const beginsNoLine =
  /[\s、。，．・：；？！）」』】〉》〕］｝”’ー〜～…‥％々ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/
    .source;
const endsNoLine = /[\s（「『【〈《〔［｛“‘]/.source;
const betweenCharacters = `(?<=.)(?<!${endsNoLine})(?!${beginsNoLine})(?:(?<=${unspaced})|(?=${unspaced}))(?=.)`;

/**
 * The words of a text, with the signs that belong to them; where there are no spaces, what may stand on a line alone.
 *
 * @example wordsOf('Un « oui » franc !') // the ranges of 'Un', '« oui »' and 'franc !'
 */
export function wordsOf(text: string): Range[] {
  return split(text, new RegExp(`${space}|${betweenCharacters}`, 'gu'));
}

/**
 * The parts of a text behind which a line may end.
 *
 * @see https://www.unicode.org/reports/tr14/
 * @example partsOf('Indo-Pacific') // the ranges of 'Indo-' and 'Pacific'
 */
export function partsOf(text: string): Range[] {
  return split(text, new RegExp(`${space}|${hyphen}|${betweenCharacters}`, 'gu'));
}

function split(text: string, separator: RegExp): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const { index, 0: separating } of text.matchAll(separator)) {
    ranges.push({ start, end: index });
    start = index + separating.length;
  }
  return [...ranges, { start, end: text.length }]
    .filter((range) => range.start < range.end)
    .flatMap((range) => wordsOfThai(text, range));
}

const thai = new Intl.Segmenter('th', { granularity: 'word' });
const thaiLetters = /\p{Script=Thai}/u;

/** Thai has spaces between sentences alone: its words are known by a dictionary. A sign goes with the word before. */
function wordsOfThai(text: string, whole: Range): Range[] {
  const own = text.slice(whole.start, whole.end);
  if (!thaiLetters.test(own)) return [whole];
  const words: Range[] = [];
  for (const { segment, index, isWordLike = false } of thai.segment(own)) {
    const start = whole.start + index;
    const end = start + segment.length;
    const last = words.at(-1);
    if (last && !isWordLike) last.end = end;
    else words.push({ start, end });
  }
  return words;
}

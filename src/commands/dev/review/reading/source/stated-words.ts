import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Field } from '../fields.ts';
import { type ShownLine, type ShownSource, whyLeftOut } from './shown-source.ts';

/** Shorter words stand anywhere. */
const shortest = 2;

/**
 * Finds the words around a story that say a value of its record: those that the import had it from, while it is that
 * value or there is none yet, and else the value itself in a line that was left out.
 */
export function statedWords(field: Field, shown: ShownSource): Range[] {
  const { path, value, review, choices } = field;
  const key = path.join('/');
  const isMeant = (found: string) => (value === undefined ? review !== undefined : found === value);
  const { values = [] } = shown.received ?? {};
  const read = values.flatMap((each) => {
    const line = shown.lines.find(({ part }) => part === each.part);
    return each.key === key && line && isMeant(each.value) ? [within(line, each)] : [];
  });
  const isSaid = !choices && key !== 'language' && value !== undefined && value.length >= shortest;
  if (read.length > 0 || !isSaid) return read;
  return shown.lines.flatMap((line) => {
    const isAround = whyLeftOut(line, shown) !== undefined;
    const start = placeOf(value, shown.text.slice(line.start, line.end));
    return start === -1 || !isAround ? [] : [within(line, { start, end: start + value.length })];
  });
}

/** Where a text has some words, which are no part of a longer one there; -1 where it has none. */
function placeOf(words: string, text: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const ends = [at, at + words.length].map((end) => text.slice(Math.max(0, end - 1), end + 1));
    if (!ends.some((end) => isOneWord.test(end))) return at;
  }
  return -1;
}

/** Scripts without spaces say nothing by what stands side by side. */
const isOneWord = /^(?!.?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}]{2}$/u;

function within(line: ShownLine, { start, end }: Range): Range {
  return { start: line.start + start, end: Math.min(line.start + end, line.end) };
}

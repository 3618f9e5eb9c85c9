import type { NormalizedText } from './normalize.ts';

/** How far the edge of a word is looked for, in characters. */
const reach = 60;

/** A character of a word, seen or not, but for the scripts that set no space between words. */
export const letter = String.raw`(?!\p{scx=Hani}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}|\p{scx=Thai}|\p{scx=Laoo}|\p{scx=Khmr}|\p{scx=Mymr})[\p{L}\p{M}\p{N}\p{Cf}]`;
/** What may stand between the digits of a number: `1,200`, `3/4`, `1'200`. */
const separator = "[.,/'\u066b\u066c]";
/** A place within a word, a number or a negation: `can't`, `non-aggression`, `-5`. */
const withinWord = new RegExp(
  `(?<=${letter})(?=${letter})|(?<=\\p{N})(?=${separator}\\p{N})|(?<=\\p{N}${separator})(?=\\p{N})|` +
    `(?<=${letter})(?='t(?!${letter}))|(?<=${letter}')(?=t(?!${letter}))|` +
    `(?<=(?<!${letter})non-)(?=${letter})|(?<=(?<!${letter})[-\u2212])(?=\\p{N})`,
  'iuy',
);

/** Tells whether a passage may start or end at an offset: it cuts neither a word nor a character. */
export function isEdge({ text, startOf, endOf }: NormalizedText, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (endOf(offset) > startOf(offset)) return false;
  withinWord.lastIndex = offset;
  return !withinWord.test(text);
}

/** The start of the word or character that an offset falls in, or the offset itself. */
export function backToEdge(normalized: NormalizedText, offset: number): number {
  let edge = offset;
  while (offset - edge < reach && !isEdge(normalized, edge)) edge -= 1;
  return edge;
}

/** The end of it. */
export function onToEdge(normalized: NormalizedText, offset: number): number {
  let edge = offset;
  while (edge - offset < reach && !isEdge(normalized, edge)) edge += 1;
  return edge;
}

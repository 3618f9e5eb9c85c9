import { join, type PlacedText } from '../received/placed-text.ts';
import type { Line } from '../received/received.ts';
import { readDay } from './days/read-day.ts';
import { furnitureOf } from './furniture/furniture.ts';
import { endsSentence, isAttribution, isProse } from './furniture/prose.ts';
import { readBylineLine } from './head/read-byline.ts';
import { columnsOf, endsWide, type Wrapping, wrappingOf } from './wrapping.ts';

/** A paragraph of what was received: one line, or several that were wrapped. */
export interface Paragraph extends Pick<Line, 'role' | 'outside' | 'isLink'> {
  readonly text: PlacedText;
}

/** What begins a paragraph of its own: marks of items and quoted lines. */
const opening = /^[*•·‣▪►▶・>]/;
/** The same, if no sentence goes on there. */
const possibleOpening = /^(?:[-–—](?!\s\p{Ll})\s?|\d{1,2}[.)]\s)/u;

/** Joins lines that were wrapped: those behind which the next word would not have fitted, and their like. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const wrapping = wrappingOf(lines);
  const paragraphs: { first: Line; texts: PlacedText[] }[] = [];
  let last: Line | undefined;
  let isInText = false;
  /** Of the paragraph, as far as it takes to tell whether it is text. */
  let begun = '';
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    const isText = isInText || isProse(begun);
    if (last && previous && isWrapped(last, line, { ...wrapping, isInText: isText })) {
      const separator = separatorOf(last.text.text, line.text.text);
      previous.texts.push({ text: separator, parts: [] }, line.text);
      if (begun.length < enough) begun += separator + line.text.text;
    } else {
      isInText ||= begun.length >= shortestText && isProse(begun);
      paragraphs.push({ first: line, texts: [line.text] });
      begun = line.text.text;
    }
    isInText ||= endsSentence(line.text.text) && columnsOf(line) >= shortestOfText;
    last = line;
  }
  return paragraphs.map(({ first: { role, outside, isLink }, texts }) => ({
    text: join(texts),
    ...(role && { role }),
    ...(outside !== undefined && { outside }),
    ...(isLink && { isLink }),
  }));
}

/** Behind a paragraph of so many characters stands no head. */
const shortestText = 200;

/** So many characters tell whether a paragraph is text. */
const enough = 300;

/** Before a line of so many columns that ends a sentence, headlines and the like may stand. */
const shortestOfText = 40;

/** Longest line of a day and an hour. */
const longestDay = 40;

function isWrapped(
  line: Line,
  next: Line,
  { isInText, ...wrapping }: Wrapping & { isInText: boolean },
): boolean {
  if (line.isWhole || next.isWhole || !wrapping.isTogether(next)) return false;
  const [text, behind] = [line.text.text, next.text.text];
  if (isAttribution(behind) && !next.isApart) return true;
  const isAtAddress = endsWithAddress.test(text) && !/^\p{Ll}/u.test(behind);
  if (wrapping.isUnwrapped(line) || opening.test(behind) || isAtAddress || isAddress(behind)) {
    return false;
  }
  const isFull = wrapping.isFull(line, next);
  const isOpen = !endsSentence(text);
  // Within the text, words that could be a button or a byline go on with the sentence of a full line.
  const isApart = [text, behind].some((each) => furnitureOf(each) !== undefined);
  const isOther = isApart || isByline(behind) || possibleOpening.test(behind);
  if (isOther && !(isInText && isFull && isOpen)) return false;
  // Nothing but a sentence that goes on starts with a small letter.
  const isDay = readDay(text)?.year !== undefined && text.length <= longestDay;
  if (/^\p{Ll}/u.test(behind) && /[\p{L}\p{Nd},;–—]$/u.test(text) && !isDay) return true;
  return isFull || wrapping.isBroken(line, isOpen);
}

const endsWithAddress = /(?:^|\s)<?https?:\/\/\S+$/;

/** A line that is an address, and nothing else. */
function isAddress(text: string): boolean {
  return /^<?https?:\/\/\S+$/.test(text);
}

/** A byline or a day on a line of its own begins no line of a text. */
function isByline(line: string): boolean {
  const day = readDay(line);
  return (
    readBylineLine(line) !== undefined ||
    (day?.year !== undefined && line.length - day.length <= 20)
  );
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

import { type PlacedText, slice, trim } from '../../received/placed-text.ts';
import { type DistributorLine, readDistributorLine } from '../dateline/distributor-line.ts';
import { type PrintedDateline, readDateline } from '../dateline/read-dateline.ts';
import type { Sureness } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { endsSentence, isProse } from '../furniture/prose.ts';
import type { Paragraph } from '../paragraphs.ts';
import { widthOf } from '../wrapping.ts';
import { type PrintedByline, readByline } from './read-byline.ts';

/** A distributor's line, a byline or a dateline; its places are offsets in `text`. */
export interface Mark {
  readonly text: PlacedText;
  readonly distributor?: DistributorLine;
  readonly byline?: PrintedByline;
  readonly dateline?: PrintedDateline;
}

/** What stands before the first word of a story in its first paragraph. */
export interface Opening {
  /** Index of the paragraph. */
  readonly index: number;
  readonly marks: readonly Mark[];
  readonly sure: Sureness;
  /** The paragraph without them; often empty. */
  readonly rest: PlacedText;
}

/** A paragraph of text has at least so many characters. */
const shortest = 40;
/** And one of so many is text without a full stop. */
const surelyText = 120;
/** Letters of a town that stands alone in capitals. */
const fewestOfTown = 4;
/** More datelines than that are not printed one behind the other. */
const mostMarks = 5;

/** Reads the datelines that a paragraph begins with: that of the distributor, the byline, that of the agency. */
export function readOpening(
  { text, role, outside }: Paragraph,
  index: number,
  behind: readonly Paragraph[] = [],
): Opening | undefined {
  if (outside !== undefined || role === 'caption') return undefined;
  const marks: Mark[] = [];
  let rest = text;
  let sure: Sureness | undefined;
  while (marks.length < mostMarks) {
    const mark = readMark(rest, sure !== undefined);
    if (!mark) break;
    marks.push(...mark.marks);
    rest = trim(slice(rest, mark.end));
    sure ??= mark.sure;
  }
  if (sure === undefined) return undefined;
  const isHeading = role !== undefined && rest.text !== '';
  const isAlone = rest.text === '' && index > 0 && isLabel(text.text, behind);
  return isHeading || !(isAlone || isPlausible(text.text, rest.text, sure))
    ? undefined
    : { index, marks, sure, rest };
}

interface Read {
  marks: Mark[];
  end: number;
  sure: Sureness;
}

/** @param isNext Whether a dateline stands before it, behind which only a plain one follows. */
function readMark(text: PlacedText, isNext: boolean): Read | undefined {
  const words = text.text;
  const distributor = isNext ? undefined : readDistributorLine(words);
  if (distributor) return { marks: [{ text, distributor }], end: distributor.end, sure: 'certain' };
  // In brackets, the reporter is a part of the dateline.
  const isInBrackets = readDateline(words)?.byline !== undefined;
  const byline = isInBrackets ? undefined : readByline(words);
  const start = byline ? datelineStart(words, byline) : 0;
  const dateline = readDateline(words.slice(start));
  if (!dateline || (isNext && dateline.sure !== 'certain')) return undefined;
  // The place may have been taken for one more name.
  const named = byline && start < byline.end ? readByline(words.slice(0, start)) : byline;
  const marks = [
    ...(named ? [{ text, byline: named }] : []),
    { text: slice(text, start), dateline },
  ];
  return { marks, end: start + dateline.end, sure: byline ? 'certain' : dateline.sure };
}

/** Behind which comma a dateline begins: the place could be taken for one more name. */
function datelineStart(words: string, { range: [from, to], end, rest }: PrintedByline): number {
  for (const { index, 0: comma } of words.slice(from, to).matchAll(/,\s*/g)) {
    const start = from + index + comma.length;
    const dateline = readDateline(words.slice(start));
    if (dateline?.sure === 'certain') return start;
  }
  return end + (/^[\s,|–—-]*/u.exec(rest)?.[0].length ?? 0);
}

/** A town in capitals or before a colon, on a line of its own right above the text. */
function isLabel(line: string, behind: readonly Paragraph[]): boolean {
  const words = behind[0]?.text.text ?? '';
  const isTown =
    /^[\p{Lu}\s.'’-]{3,30}$/u.test(line) || /^[\p{L}\p{M} ’'-]{2,30}[:：]$/u.test(line);
  const kind = furnitureOf(line);
  const isPossible = kind === undefined || (kind === 'sign-off' && isToldOf(line, behind));
  return isTown && isPossible && isProse(words) && widthOf(words) >= surelyText / 2;
}

/** Whether a text speaks of a town behind a small word; one in capitals could be the sign of an agency, too. */
function isToldOf(town: string, texts: readonly Paragraph[]): boolean {
  const word = town.charAt(0) + town.slice(1).toLowerCase();
  const told = new RegExp(`\\p{Ll}[ \\u00a0]${word}(?![\\p{L}\\p{M}])`, 'u');
  return town.length >= fewestOfTown && texts.some(({ text }) => told.test(text.text));
}

/** Behind a dateline follows a text, or nothing; what could be a headline with a colon, or furniture, is none. */
function isPlausible(text: string, rest: string, sure: Sureness): boolean {
  if (rest === '') return sure === 'certain';
  const length = widthOf(rest);
  const isText = length >= shortest ? endsSentence(rest) || length >= surelyText : false;
  const isSentence = /\p{Sentence_Terminal}/u.test(rest);
  if (sure === 'certain') return isText || isProse(rest);
  return furnitureOf(text) === undefined && isText && isSentence;
}

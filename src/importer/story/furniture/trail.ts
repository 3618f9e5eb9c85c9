import type { Paragraph } from '../paragraphs.ts';
import { furnitureOf, furnitureWithin } from './furniture.ts';
import { endsSentence, hasAddress, isProse, wordCount } from './prose.ts';
import { signOffLine } from './sign-off-line.ts';
import { cutTail, isSignAlone } from './tail.ts';
import { isAboutWriter, isToReader } from './to-reader.ts';

/** What releases set below their text: who issued them. */
const boilerplate =
  /^(?:About|Über|À propos d[eu]|Acerca de|Sobre)(?: \p{Ll}{1,3})? \p{Lu}[^.!?]{1,80}:?$/u;

/** Kinds of line behind which no more of a story comes, if it is little. */
const ending = new Set([
  'comments',
  'copyright line',
  'credit',
  'initials',
  'notice',
  'sign-off',
  'signature',
  'time stamp',
  'topics',
]);
/** How much of the text may stand behind one of those. */
const most = 0.25;

/** Longest headline of another story, in characters. */
const longestLink = 140;

/**
 * Finds the lines in and below a story that are no part of it. Between its paragraphs, they are known by their words;
 * below the last one, it is enough that they have not the shape of a text.
 *
 * @param signs That of the dateline, and the names of the writers.
 * @returns what each line is, by its index.
 */
export function trailOf(
  body: readonly Paragraph[],
  { sign, writers }: Signs,
): ReadonlyMap<number, string> {
  const around = body.map((paragraph) => {
    const what = whatIs(paragraph, furnitureOf);
    // Below a text, what could be a slug above it is the initials of the desk.
    const isKnown = what !== undefined && what !== 'slug line';
    return isKnown ? what : (signOf(paragraph, sign) ?? signOffOf(paragraph) ?? what);
  });
  const end = endOf(body, around);
  const last = lastOf({ body, kinds: around, end, sign, writers });
  const isLink = linksOf(body, around);
  const trail = new Map<number, string>();
  for (const [index, paragraph] of body.entries()) {
    const above = body[index - 1];
    const isInvitation = above?.role === 'heading' && around[index - 1] === 'invitation';
    const within =
      (isInvitation ? 'invitation' : undefined) ??
      whatIs(paragraph, furnitureWithin) ??
      signOf(paragraph, sign);
    const what =
      index <= last
        ? (within ?? (isFlanked(body, around, index) ? 'line between furniture' : undefined))
        : (around[index] ?? (index >= end ? 'behind the end mark' : 'line below the story'));
    if (isLink.has(index)) trail.set(index, 'link to other stories');
    else if (what !== undefined) trail.set(index, what);
  }
  return trail;
}

/** Who signs a story. */
export interface Signs {
  readonly sign: string | undefined;
  readonly writers: readonly string[];
}

function whatIs(
  { text, role, outside, isLink }: Paragraph,
  furniture: (line: string) => string | undefined,
): string | undefined {
  if (outside !== undefined) return outside;
  if (role === 'caption') return 'caption';
  const isTitle = role === undefined && !endsSentence(text.text) && !hasAddress(text.text);
  if (isLink && isTitle) return 'link to other stories';
  return furniture(text.text);
}

function signOf({ text }: Paragraph, sign: string | undefined): string | undefined {
  return isSignAlone(text.text, sign) ? 'sign-off' : undefined;
}

function signOffOf({ text, role }: Paragraph): string | undefined {
  return role === undefined ? signOffLine(text.text) : undefined;
}

/** Index of the line that ends a story, or the number of lines. */
function endOf(body: readonly Paragraph[], kinds: readonly (string | undefined)[]): number {
  const lengths = body.map(({ text }, index) =>
    kinds[index] === undefined && isProse(text.text) ? text.text.length : 0,
  );
  const whole = lengths.reduce((all, length) => all + length, 0);
  let rest = whole;
  const end = body.findIndex(({ text }, index) => {
    const behind = rest;
    rest -= lengths[index] ?? 0;
    const kind = kinds[index];
    if (kind === 'end mark' || boilerplate.test(text.text)) {
      return index * 2 >= body.length || 2 * behind <= whole;
    }
    return kind !== undefined && ending.has(kind) && behind <= most * whole;
  });
  return end === -1 ? body.length : end;
}

interface Below extends Signs {
  body: readonly Paragraph[];
  kinds: readonly (string | undefined)[];
  end: number;
}

/** Index of the last line that is text, or an item of the list that a text ends with. */
function lastOf({ body, kinds, end, sign, writers }: Below): number {
  const isText = (index: number) => {
    const text = body[index]?.text;
    if (!text || kinds[index] !== undefined || isBracketed(text.text)) return false;
    if (isFootnote(body, index) || isOfPage(text.text)) return false;
    const words = cutTail(text, sign)?.text.text ?? text.text;
    const isBehind = kinds[index - 1] === undefined || kinds[index - 1] === 'advertisement';
    return isProse(words) || (isShortSentence(words) && isBehind);
  };
  // The first paragraph is text, whatever it says.
  const isOfPage = (line: string) =>
    line !== body[0]?.text.text && (isToReader(line) || isAboutWriter(line, writers));
  const lastText = (from: number) => {
    let at = from;
    while (at >= 0 && !isText(at)) at -= 1;
    return at;
  };
  let last = lastText(end - 1);
  // What announces other stories is none of this one.
  if (isLabel(body[last]?.text.text) && !isItem(body[last + 1])) last = lastText(last - 1);
  // Nothing has the shape of a text, so the shape tells nothing.
  if (last === -1) return end - 1;
  const isAnnounced = /[:：]$/u.test(body[last]?.text.text ?? '');
  if (isAnnounced || kinds[end] === 'end mark') {
    const isNext = (index: number) =>
      index < end && kinds[index] === undefined && isItem(body[index]);
    while (isNext(last + 1)) last += 1;
  }
  return last;
}

function isItem(paragraph: Paragraph | undefined): boolean {
  return /^(?:[-–—*•·‣▪]|\d{1,2}[.)])\s?\p{L}/u.test(paragraph?.text.text ?? '');
}

/** A label has at most so many words. */
const mostOfLabel = 7;

function isLabel(line = ''): boolean {
  return /[:：]$/u.test(line) && wordCount(line) <= mostOfLabel;
}

/** `He resigned.`: a button has no full stop. */
function isShortSentence(text: string): boolean {
  return /\p{L}["'’”»」』)]*[.。।۔؟]["'’”»」』)]*$/u.test(text) && wordCount(text) >= 2;
}

/** A star before one line, where no list is. */
function isFootnote(body: readonly Paragraph[], index: number): boolean {
  const at = (each: number) => body[each]?.text.text ?? '';
  return (
    /^[*＊]/u.test(at(index)) &&
    !/^[*＊]/u.test(at(index + 1)) &&
    !/^[*＊]|[:：]$/u.test(at(index - 1))
  );
}

/** Behind the last paragraph, brackets are round what the desk adds; those at the start close at the end. */
function isBracketed(text: string): boolean {
  if (!/^[(（[【].*[)）\]】]\.?$/su.test(text)) return false;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()（）[\]【】]/gu)) {
    depth += /[(（[【]/u.test(bracket) ? 1 : -1;
    if (depth === 0) return index >= text.length - 2;
  }
  return true;
}

/** A word or two between lines of furniture are some, too. */
function isFlanked(
  body: readonly Paragraph[],
  kinds: readonly (string | undefined)[],
  index: number,
): boolean {
  const text = body[index]?.text.text ?? '';
  const isShort = text.length <= 30 && !isProse(text);
  return (
    (isShort || hasAddress(text)) &&
    !isProse(text) &&
    kinds[index - 1] !== undefined &&
    kinds[index + 1] !== undefined
  );
}

/** The headlines behind a line such as "Related stories". */
function linksOf(
  body: readonly Paragraph[],
  kinds: readonly (string | undefined)[],
): ReadonlySet<number> {
  const links = new Set<number>();
  let isInLinks = false;
  for (const [index, { text }] of body.entries()) {
    const kind = kinds[index];
    if (kind !== undefined) isInLinks = kind === 'link to other stories' && isHeading(text.text);
    else if (isInLinks && isLink(text.text)) links.add(index);
    else isInLinks = false;
  }
  return links;
}

/** A line that announces links names none itself. */
function isHeading(text: string): boolean {
  return !/[:：|]\s*\S/u.test(text) && text.length <= 40;
}

function isLink(text: string): boolean {
  return text.length <= longestLink && !/[.।。]["”»]?$/u.test(text);
}

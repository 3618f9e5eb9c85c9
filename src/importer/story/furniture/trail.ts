import type { Paragraph } from '../paragraphs.ts';
import { furnitureOf, furnitureWithin } from './furniture.ts';
import { endsSentence, hasAddress, isProse, wordCount } from './prose.ts';
import { cutTail, isSignAlone } from './tail.ts';

/** What releases set below their text: who issued them. */
const boilerplate =
  /^(?:About|Über|À propos d[eu]|Acerca de|Sobre)(?: \p{Ll}{1,3})? \p{Lu}[^.!?]{1,80}:?$/u;

/** Kinds of line behind which no more of a story comes, if it is little. */
const ending = new Set([
  'comments',
  'copyright line',
  'credit',
  'notice',
  'sign-off',
  'signature',
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
 * @param sign That of the dateline.
 * @returns what each line is, by its index.
 */
export function trailOf(
  body: readonly Paragraph[],
  sign: string | undefined,
): ReadonlyMap<number, string> {
  const around = body.map((paragraph) => whatIs(paragraph, furnitureOf) ?? signOf(paragraph, sign));
  const end = endOf(body, around);
  const last = lastOf({ body, kinds: around, end, sign });
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

/** Index of the line that ends a story, or the number of lines. */
function endOf(body: readonly Paragraph[], kinds: readonly (string | undefined)[]): number {
  const lengths = body.map(({ text }, index) =>
    kinds[index] === undefined && isProse(text.text) ? text.text.length : 0,
  );
  const sum = (from: number) => lengths.slice(from).reduce((all, length) => all + length, 0);
  const whole = sum(0);
  const end = body.findIndex(({ text }, index) => {
    const kind = kinds[index];
    if (kind === 'end mark' || boilerplate.test(text.text)) {
      return index * 2 >= body.length || 2 * sum(index) <= whole;
    }
    return kind !== undefined && ending.has(kind) && sum(index) <= most * whole;
  });
  return end === -1 ? body.length : end;
}

interface Below {
  body: readonly Paragraph[];
  kinds: readonly (string | undefined)[];
  end: number;
  sign: string | undefined;
}

/** Index of the last line that is text, or an item of the list that a text ends with. */
function lastOf({ body, kinds, end, sign }: Below): number {
  const isText = (index: number) => {
    const text = body[index]?.text;
    if (!text || kinds[index] !== undefined || isBracketed(text.text)) return false;
    if (isFootnote(body, index)) return false;
    const words = cutTail(text, sign)?.text.text ?? text.text;
    const isBehind = kinds[index - 1] === undefined || kinds[index - 1] === 'advertisement';
    return isProse(words) || (isShortSentence(words) && isBehind);
  };
  let last = end - 1;
  while (last >= 0 && !isText(last)) last -= 1;
  // Nothing has the shape of a text, so the shape tells nothing.
  if (last === -1) return end - 1;
  const isAnnounced = /[:：]$/u.test(body[last]?.text.text ?? '');
  if (isAnnounced || kinds[end] === 'end mark') {
    const isItem = (index: number) =>
      index < end &&
      kinds[index] === undefined &&
      /^(?:[-–—*•·‣▪]|\d{1,2}[.)])\s?\p{L}/u.test(body[index]?.text.text ?? '');
    while (isItem(last + 1)) last += 1;
  }
  return last;
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

/** Behind the last paragraph, brackets are round what the desk adds. */
function isBracketed(text: string): boolean {
  return /^[(（[【].*[)）\]】]\.?$/su.test(text);
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

import { readDay } from '../days/read-day.ts';
import type { Found } from '../found.ts';
import { foundAs, foundIn } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { LeftOut } from '../story.ts';
import { type Mark, type Opening, readOpening } from './opening.ts';
import { readByline } from './read-byline.ts';

/** What stands above a story. */
export interface Head {
  readonly title?: Found<string>;
  readonly byline?: { readonly names: Found<readonly string[]>; readonly rest: string };
  readonly marks: readonly Mark[];
  /** Index of the first paragraph of the story, and what is left of it. */
  readonly start: number;
  readonly opening?: Opening;
  readonly leftOut: readonly LeftOut[];
  /** Lines of the head that are nothing else; a day may stand in them. */
  readonly others: readonly Paragraph[];
}

/** A head has at most so many lines. */
const mostLines = 14;
/** And each at most so many characters, but for bylines and furniture. */
const longestTitle = 220;

/** Reads what stands above the text of a story: headline, byline, dateline, lines of the wire and of the page. */
export function readHead(paragraphs: readonly Paragraph[], title: string | undefined): Head {
  const openings = findOpenings(paragraphs);
  const [first] = openings;
  const last = openings.at(-1);
  const isAlone = last !== undefined && last.rest.text === '';
  const behind = last ? last.index + (isAlone ? 1 : 0) : textStart(paragraphs, title);
  const isTitled = paragraphs.slice(0, first?.index).some((each) => whatIs(each) === undefined);
  // A dateline on a line of its own may stand above the headline.
  const start = isAlone && !isTitled ? behind + textStart(paragraphs.slice(behind), title) : behind;
  const inDateline = new Set(openings.map(({ index }) => paragraphs[index]));
  const head = paragraphs.slice(0, start);
  const lines = head.map((paragraph) => ({
    paragraph,
    what: inDateline.has(paragraph) ? 'dateline' : whatIs(paragraph),
  }));
  const candidates = lines
    .filter(({ what }) => what === undefined)
    .map(({ paragraph }) => paragraph);
  const headline = chooseTitle(candidates, title);
  const bylineLine = lines.find(({ what }) => what === 'byline')?.paragraph;
  const printed = bylineLine && readByline(bylineLine.text.text);
  return {
    ...(headline && {
      title: foundAs(
        headline.text.text,
        headline.text,
        candidates.length === 1 || headline.role ? 'certain' : 'likely',
      ),
    }),
    ...(bylineLine &&
      printed && {
        byline: {
          names: foundIn(printed.names, bylineLine.text, printed.range, 'certain'),
          rest: printed.rest,
        },
      }),
    marks: openings.flatMap(({ marks }) => marks),
    start,
    ...(last && !isAlone && { opening: last }),
    leftOut: lines.map(({ paragraph, what }) => ({
      text: paragraph.text,
      what: what ?? (paragraph === headline ? 'headline' : 'line above the story'),
    })),
    others: candidates.filter((paragraph) => paragraph !== headline),
  };
}

/** The datelines of a story: the surest among its first paragraphs, and one that follows another on a line alone. */
function findOpenings(paragraphs: readonly Paragraph[]): Opening[] {
  const openings = paragraphs.slice(0, mostLines).flatMap((paragraph, index) => {
    const opening = readOpening(paragraph, index);
    return opening ? [opening] : [];
  });
  const order = ['certain', 'likely', 'unsure'];
  const [best] = openings.toSorted(
    (a, b) => order.indexOf(a.sure) - order.indexOf(b.sure) || a.index - b.index,
  );
  if (!best || hasTextBefore(paragraphs, best)) return [];
  const next = openings.find(({ index }) => index > best.index && index <= best.index + 3);
  const isRepeated = best.rest.text === '' && next?.sure === 'certain';
  return isRepeated && next ? [best, next] : [best];
}

/** Whether sentences stand before a dateline that is not plain: it is a part of the text then. */
function hasTextBefore(paragraphs: readonly Paragraph[], { index, sure }: Opening): boolean {
  const before = paragraphs.slice(0, index).filter((paragraph) => whatIs(paragraph) === undefined);
  const texts = before.filter(({ text }) => isSentence(text.text));
  return texts.length > (sure === 'certain' ? 3 : 0);
}

function isSentence(text: string): boolean {
  return text.length > longestTitle || (text.length > 80 && /[.!?。।]["”»]?$/u.test(text));
}

/** Without a dateline, the text begins behind lines that are no sentences, of which one is the headline. */
function textStart(paragraphs: readonly Paragraph[], title: string | undefined): number {
  const hasRole = paragraphs.findIndex(({ role }) => role === 'headline');
  let start = 0;
  let hasTitle = false;
  for (const [index, paragraph] of paragraphs.slice(0, mostLines).entries()) {
    const { text, role } = paragraph;
    const isKnown = whatIs(paragraph) !== undefined;
    const isTitle = role === 'headline' || text.text === title;
    const isShort =
      !isSentence(text.text) &&
      !/[.!?。।:]["”»]?$/u.test(text.text) &&
      text.text.length <= longestTitle;
    if (
      isKnown ||
      isTitle ||
      index < hasRole ||
      (isShort && !hasTitle && index < paragraphs.length - 1)
    )
      start = index + 1;
    else if (!(isShort && index < 4 && index < paragraphs.length - 1 && role === undefined)) break;
    hasTitle ||= isTitle || (isShort && !isKnown && text.text.length >= 20);
  }
  return start;
}

/** What a line above a story is, but for the headline. */
function whatIs({ text, role, outside }: Paragraph): string | undefined {
  if (outside !== undefined && role !== 'headline') return outside;
  if (role === 'headline') return undefined;
  if (role === 'caption') return 'caption';
  const words = text.text;
  const furniture = furnitureOf(words);
  if (furniture !== undefined) return furniture;
  const byline = readByline(words);
  if (byline && byline.rest.length <= 80) return 'byline';
  const day = readDay(words.replace(/^[\p{P}\s]+/u, ''));
  return day && words.length - day.length <= 30 ? 'day' : undefined;
}

/** The headline that the container names, else the one that is marked, else the first line of some words. */
function chooseTitle(
  candidates: readonly Paragraph[],
  title: string | undefined,
): Paragraph | undefined {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{P}\p{Z}\p{S}]+/gu, '');
  const isStated = ({ text }: Paragraph) =>
    title !== undefined && plain(title).startsWith(plain(text.text)) && text.text.length > 15;
  const isLong = ({ text }: Paragraph) =>
    (text.text.match(/[\p{L}\p{M}\p{Nd}]+/gu)?.length ?? 0) >= 4 ||
    /\p{sc=Han}{6}/u.test(text.text);
  return (
    candidates.find(isStated) ??
    candidates.find(({ role }) => role === 'headline') ??
    candidates.find(({ role }) => role === 'heading') ??
    candidates.find(isLong) ??
    candidates[0]
  );
}

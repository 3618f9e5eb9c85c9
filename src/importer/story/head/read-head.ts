import { slice, trim } from '../../received/placed-text.ts';
import type { Container } from '../../received/received.ts';
import { type Found, foundIn, type Sureness } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { isProse, wordCount } from '../furniture/prose.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { LeftOut } from '../story.ts';
import { widthOf } from '../wrapping.ts';
import { headEnd } from './head-end.ts';
import { kindOfLine } from './line-kind.ts';
import { type Mark, type Opening, readOpening } from './opening.ts';
import { readPlaceBeforeStop } from './place-before-stop.ts';
import { readPlaceBehindByline } from './place-behind-byline.ts';
import { readPlaceBesideDay } from './place-beside-day.ts';
import {
  type PrintedByline,
  readBylineLine,
  readBylineWithin,
  readNamesAlone,
} from './read-byline.ts';
import { textStart } from './text-start.ts';
import { chooseTitle, headlineOf, isStated, namesIn, stemsOf } from './title.ts';

/** What stands above a story. */
export interface Head {
  readonly title?: Found<string>;
  readonly byline?: {
    readonly names: Found<readonly string[]>;
    readonly rest: string;
    readonly agency?: string;
  };
  readonly marks: readonly Mark[];
  /** Index of the first paragraph of the story, and what is left of it. */
  readonly start: number;
  readonly opening?: Opening;
  readonly leftOut: readonly LeftOut[];
  /** Lines of the head that are nothing else; a day may stand in them. */
  readonly others: readonly Paragraph[];
}

/** Sentences above a dateline, and the characters of each: a standfirst, or key points. */
const mostSentences = 3;
const longestSentence = 250;

/** Reads what stands above the text of a story: headline, byline, dateline, lines of the wire and of the page. */
export function readHead(paragraphs: readonly Paragraph[], container: Container): Head {
  const title = statedTitle(container);
  const openings = findOpenings(paragraphs, title);
  const [first] = openings;
  const last = openings.at(-1);
  const isAlone = last !== undefined && last.rest.text === '';
  const behind = last ? last.index + (isAlone ? 1 : 0) : textStart(paragraphs, title);
  const isTitled = paragraphs
    .slice(0, first?.index)
    .some((each) => kindOfLine(each) === undefined && wordCount(each.text.text) > 1);
  // A dateline on a line of its own may stand above the headline, or above the byline.
  const isAbove = isAlone && (!isTitled || kindAt(paragraphs, behind) !== undefined);
  const start = isAbove ? behind + textStart(paragraphs.slice(behind), title) : behind;
  const inDateline = new Set(openings.map(({ index }) => paragraphs[index]));
  const head = paragraphs.slice(0, start);
  const lines = head.map((paragraph) => ({
    paragraph,
    what: inDateline.has(paragraph) ? 'dateline' : kindOfLine(paragraph),
  }));
  const candidates = lines
    .filter(({ paragraph, what }) => what === undefined || isStated(paragraph, title))
    .map(({ paragraph }) => paragraph);
  const story = paragraphs.slice(start, start + mostSentences);
  const headline = chooseTitle(candidates, title, stemsOf(story.map(({ text }) => text.text)));
  const byline = bylineIn(lines, headline);
  const printed = openings.flatMap(({ marks }) => marks);
  const placed =
    (byline && readPlaceBehindByline(byline.paragraph.text)) ??
    readPlaceBesideDay(
      lines,
      paragraphs.slice(start).map(({ text }) => text),
      printed.flatMap((mark) => placeOf(mark) ?? []),
    );
  const marks =
    placed && (printed.length === 0 || isOfPlace(printed, placed)) ? [...printed, placed] : printed;
  return {
    ...(headline && {
      title: headlineOf(headline, {
        isAlone: candidates.length === 1 && (title === undefined || isStated(headline, title)),
        names: namesIn(marks, container),
      }),
    }),
    ...(byline && { byline: byline.found }),
    marks,
    start,
    ...(last && !isAlone && { opening: last }),
    leftOut: lines.map(({ paragraph, what }) => ({
      text: paragraph.text,
      what:
        paragraph === headline
          ? 'headline'
          : (what ?? (paragraph === byline?.paragraph ? 'byline' : 'line above the story')),
      behind: 0,
    })),
    others: candidates.filter((paragraph) => paragraph !== headline),
  };
}

/** The subject of a mail may be the slug of the wire: "BC-QUAY, 1st Ld". */
function statedTitle({ title }: Container): string | undefined {
  return title && furnitureOf(title.value) !== 'slug line' ? title.value : undefined;
}

/** Whether a line names the town of the dateline again, beside the day. */
function isOfPlace(marks: readonly Mark[], line: Mark): boolean {
  const place = placeOf(line)?.toUpperCase();
  return place !== undefined && marks.some((mark) => placeOf(mark)?.toUpperCase() === place);
}

function placeOf({ text, dateline }: Mark): string | undefined {
  return dateline?.place && text.text.slice(...dateline.place);
}

function kindAt(paragraphs: readonly Paragraph[], index: number): string | undefined {
  const paragraph = paragraphs[index];
  return paragraph && kindOfLine(paragraph);
}

interface HeadLine {
  readonly paragraph: Paragraph;
  readonly what: string | undefined;
}

/** The line that says who wrote it; below the headline, names alone may. */
function bylineIn(
  lines: readonly HeadLine[],
  headline: Paragraph | undefined,
): { paragraph: Paragraph; found: NonNullable<Head['byline']> } | undefined {
  const below = lines.findIndex(({ paragraph }) => paragraph === headline) + 1;
  for (const { paragraph } of lines) {
    const printed = paragraph === headline ? undefined : bylineOf(paragraph);
    if (printed) return { paragraph, found: foundNames(paragraph, printed, 'certain') };
  }
  for (const [index, { paragraph, what }] of lines.entries()) {
    // Behind a line that is left open, its sentence goes on.
    const isOpen = /[,–—-]$/u.test(lines[index - 1]?.paragraph.text.text ?? '');
    const isBelow = below > 0 && index >= below && !isOpen;
    const isPossible = isBelow && (what === undefined || what === 'details' || what === 'day');
    const printed = isPossible ? readNamesAlone(paragraph.text.text) : undefined;
    if (printed) return { paragraph, found: foundNames(paragraph, printed, 'unsure') };
  }
  return undefined;
}

function foundNames({ text }: Paragraph, printed: PrintedByline, sure: Sureness) {
  const { names, range, rest, agency } = printed;
  return { names: foundIn(names, text, range, sure), rest, ...(agency && { agency }) };
}

/** A byline on a line of its own, or behind the day on a line of details. */
function bylineOf({ text }: Paragraph): PrintedByline | undefined {
  return readBylineLine(text.text) ?? readBylineWithin(text.text);
}

/** The datelines of a story: the plainest among its first paragraphs, and others on lines of their own near it. */
function findOpenings(paragraphs: readonly Paragraph[], title: string | undefined): Opening[] {
  const openings: Opening[] = [];
  let sentences = 0;
  for (const [index, paragraph] of paragraphs.slice(0, headEnd(paragraphs)).entries()) {
    const opening = readOpening(paragraph, index, paragraphs.slice(index + 1));
    if (opening && !isBehindText(paragraphs, opening)) openings.push(opening);
    if (isSentence(paragraph)) sentences += 1;
    // Further down, it would be in the text.
    if (sentences > mostSentences) break;
  }
  const [best] = openings.toSorted((a, b) => rank(b) - rank(a) || a.index - b.index);
  if (!best || hasTextBefore(paragraphs, best)) return findPlace(paragraphs, title);
  return openings.filter(
    (each) =>
      each === best ||
      (each.rest.text === '' &&
        each.index < best.index &&
        each.index >= best.index - 3 &&
        (each.sure === 'certain' || !hasPlace(best))),
  );
}

function hasPlace({ marks }: Opening): boolean {
  return marks.some(({ dateline }) => dateline?.place !== undefined);
}

/** Nothing but a town, with which the text begins. */
function findPlace(paragraphs: readonly Paragraph[], title: string | undefined): Opening[] {
  const index = textStart(paragraphs, title);
  const text = paragraphs[index]?.text;
  const dateline = text && readPlaceBeforeStop(text.text, paragraphs);
  if (!dateline) return [];
  const rest = trim(slice(text, dateline.end));
  return [{ index, marks: [{ text, dateline }], sure: dateline.sure, rest }];
}

/** A dateline counts for more the surer it is, and where the text follows it at once. */
function rank({ sure, rest }: Opening): number {
  return { certain: 4, likely: 2, unsure: 0 }[sure] + (rest.text === '' ? 0 : 1);
}

/** Whether sentences stand before a dateline that is not plain: it is a part of the text then. */
function hasTextBefore(paragraphs: readonly Paragraph[], { index, sure }: Opening): boolean {
  const texts = paragraphs.slice(0, index).filter(isSentence);
  const most = sure === 'certain' ? mostSentences : 0;
  return texts.length > most || texts.some(({ text }) => widthOf(text.text) > longestSentence);
}

/** "(AGENCY)" on a line of its own may sign a text; a dateline has its text behind it. */
function isBehindText(paragraphs: readonly Paragraph[], { index, rest }: Opening): boolean {
  const isText = (each: Paragraph) => isProse(each.text.text) && kindOfLine(each) === undefined;
  return (
    rest.text === '' &&
    paragraphs.slice(0, index).some(isText) &&
    !paragraphs.slice(index + 1, headEnd(paragraphs, index + 1)).some(isText)
  );
}

/** A line of the head that is text, if only a standfirst. */
function isSentence(paragraph: Paragraph): boolean {
  const { role, text } = paragraph;
  return (
    role === undefined &&
    widthOf(text.text) > 80 &&
    isProse(text.text) &&
    kindOfLine(paragraph) === undefined
  );
}

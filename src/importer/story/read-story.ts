import type { CalendarDate } from '../../content/dates/dates.ts';
import { type PlacedText, slice, trim } from '../received/placed-text.ts';
import type { Container, Line, Received } from '../received/received.ts';
import { agencyOf } from './credits/agency.ts';
import { bylineBelow } from './credits/byline-below.ts';
import { datesOf } from './days/dates-of.ts';
import { type Found, foundBy, foundIn } from './found.ts';
import { cutTail } from './furniture/tail.ts';
import { trailOf } from './furniture/trail.ts';
import { type Head, readHead } from './head/read-head.ts';
import { titleOf } from './head/title.ts';
import { languageOf } from './language.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { LeftOut, Story } from './story.ts';
import { urlOf } from './url.ts';

/** Days that the editor knows, for those that are printed without a year. */
export interface Days {
  /** A day that is near to the story. */
  readonly near?: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** Reads what a received file says: whose story it is, of which day and place, its text, and what is none of it. */
export function readStory(received: Received, days: Days): Story {
  const { container, lines } = received;
  const all = paragraphsOf(withTitleApart(lines, container));
  const head = readHead(all, container);
  const { kept, leftOut } = readBody(all, head, writersOf(head, container));
  const title = titleOf(head, received);
  const credits = agencyOf({ head, below: leftOut, paragraphs: kept, received });
  const url = urlOf(container, { above: head.leftOut, below: leftOut, ...(title && { title }) });
  const language = languageOf(kept, container.language);
  return {
    ...(title && { title }),
    ...credits,
    ...bylineOf(head, leftOut, { container, agency: credits.agency?.value }),
    ...placeOf(head, credits.agency?.value),
    ...datesOf({ head, below: leftOut, container, days }),
    ...(url && { url }),
    ...(language && { language }),
    paragraphs: kept,
    leftOut: [...head.leftOut, ...leftOut],
  };
}

/** A line that says what the mail or the page states as its title goes on in no other. */
function withTitleApart(lines: readonly Line[], { title }: Container): readonly Line[] {
  const stated = title && lettersOf(title.value);
  if (!stated) return lines;
  const at = lines.findIndex(({ text }) => lettersOf(text.text) === stated);
  return lines.map((line, index) => (index === at ? { ...line, isWhole: true } : line));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The paragraphs behind the head, without what is no part of the story. */
function readBody(
  all: readonly Paragraph[],
  { start, opening, marks }: Head,
  writers: readonly string[],
): { kept: PlacedText[]; leftOut: LeftOut[] } {
  const kept: PlacedText[] = [];
  const leftOut: LeftOut[] = opening ? [cutOf(all, opening)] : [];
  const body = all.slice(start);
  const signed = marks.find(({ dateline }) => dateline?.sign);
  const range = signed?.dateline?.sign;
  const sign = range && signed?.text.text.slice(...range);
  const trail = trailOf(body, { sign, writers });
  for (const [index, { text }] of body.entries()) {
    if (index === 0 && opening) {
      kept.push(opening.rest);
      continue;
    }
    const what = trail.get(index);
    if (what === undefined) kept.push(text);
    else leftOut.push({ text, what, behind: kept.length });
  }
  const last = kept.at(-1);
  const cut = last && cutTail(last, sign);
  if (!cut) return { kept, leftOut };
  const after = leftOut.findIndex(({ behind }) => behind === kept.length);
  return {
    kept: [...kept.slice(0, -1), cut.text],
    leftOut: leftOut.toSpliced(after === -1 ? leftOut.length : after, 0, {
      text: cut.tail,
      what: cut.what,
      behind: kept.length,
      isPart: true,
    }),
  };
}

function cutOf(
  all: readonly Paragraph[],
  { index, rest }: { index: number; rest: PlacedText },
): LeftOut {
  const text = all[index]?.text ?? rest;
  const before = trim(slice(text, 0, text.text.length - rest.text.length));
  return { text: before, what: 'dateline', behind: 0, isPart: true };
}

/** How agencies end whose short name stands right behind the town: `【某市某東5月1日】`. */
const endOfAgency = /(?:通信社?|新聞社?|通[讯訊]社|社)$/u;

function placeOf({ marks }: Head, agency: string | undefined): Pick<Story, 'place'> {
  const mark = marks.find(({ dateline }) => dateline?.place);
  if (!mark?.dateline?.place) return {};
  const { place, sure } = mark.dateline;
  const words = mark.text.text.slice(...place);
  const short = /^\p{sc=Han}/u.test(agency ?? '') ? agency?.replace(endOfAgency, '') : undefined;
  const isJoined = short && words.length > short.length && words.endsWith(short);
  const end = isJoined ? place[1] - short.length : place[1];
  return {
    place: foundIn(mark.text.text.slice(place[0], end), mark.text, [place[0], end], sure),
  };
}

/** Names in capitals, as the page itself writes them elsewhere; else as names are mostly written, which is only likely. */
function inSmallLetters(
  names: Found<readonly string[]>,
  { byline = [] }: Container,
): Found<readonly string[]> {
  const written = new Map(byline.map(({ value }) => [value.toUpperCase(), value]));
  const isGuess = names.value.some((name) => !written.has(name) && isInCapitals(name));
  return {
    ...names,
    value: names.value.map((name) => written.get(name) ?? withSmallLetters(name)),
    ...(isGuess && names.sure === 'certain' && { sure: 'likely' }),
  };
}

function isInCapitals(name: string): boolean {
  return /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);
}

/** @example withSmallLetters('Ada KOLM-SAND') // 'Ada Kolm-Sand' */
function withSmallLetters(name: string): string {
  if (isInCapitals(name))
    return name.includes(' ')
      ? name.replace(/(?<=\p{L}\p{M}*)\p{Lu}+/gu, (letters) => letters.toLowerCase())
      : name;
  if (!/\p{Ll}{2}/u.test(name)) return name;
  return name.replace(/(?<=\p{Lu})\p{Lu}{2,}(?!(?<= [OMC]BE)$)/gu, (letters) =>
    letters.toLowerCase(),
  );
}

/** The names above the text, and in the head of the page. */
function writersOf({ byline, marks }: Head, container: Container): string[] {
  return [
    ...(byline?.names.value ?? []),
    ...marks.flatMap((mark) => mark.byline?.names ?? []),
    ...(container.byline ?? []).map(({ value }) => value),
  ];
}

/** Nothing says that these are names of people, and the agency has one of them in its own. */
function isOfAgency({ value, sure }: Found<readonly string[]>, agency = '\n'): boolean {
  const start = `${agency.toLowerCase()} `;
  return sure === 'unsure' && value.some((name) => `${name.toLowerCase()} `.startsWith(start));
}

/** The names above the text, in the dateline, in the head of the page, or below the text. */
function bylineOf(
  { byline, marks }: Head,
  below: readonly LeftOut[],
  { container, agency }: { container: Container; agency: string | undefined },
): Pick<Story, 'byline'> {
  if (byline && byline.names.value.length > 0 && !isOfAgency(byline.names, agency)) {
    return { byline: inSmallLetters(byline.names, container) };
  }
  for (const { text, byline, dateline } of marks) {
    if (byline && byline.names.length > 0)
      return { byline: foundIn(byline.names, text, byline.range, 'certain') };
    const range = dateline?.byline;
    if (range) {
      const names = text.text.slice(...range).split(betweenNames);
      return { byline: foundIn(names, text, range, 'likely') };
    }
  }
  const stated = statedByline(container) ?? bylineBelow(below, agency);
  return stated ? { byline: stated } : {};
}

/** Names of Latin letters have spaces within. */
const betweenNames = /[·,、，\s]+(?!(?<=\p{sc=Latin} )\p{sc=Latin})/u;

const person = /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){1,4}$/u;

function statedByline({ byline = [] }: Container): Found<readonly string[]> | undefined {
  const [first] = byline;
  const names = byline
    .map(({ value }) => value.replace(/^by /i, '').replace(/^\[\[|\]\]$/g, ''))
    .filter((name) => person.test(name));
  return first && names.length > 0 ? foundBy([...new Set(names)], first, 'likely') : undefined;
}

import { isCalendarDate } from '../../content/dates/dates.ts';
import type { PlacedText } from '../received/placed-text.ts';
import type { Received } from '../received/received.ts';
import { calendarDate } from '../story/days/nearest-year.ts';
import { readDay } from '../story/days/read-day.ts';
import { furnitureOf } from '../story/furniture/furniture.ts';
import { paragraphsOf } from '../story/paragraphs.ts';
import type { LeftOut } from '../story/story.ts';
import { platformOf } from './words/hosts.ts';

/** A post that was received by itself, as it is copied from a page. */
export interface ReceivedPost {
  /** Name of who posted it, as the page shows it. */
  readonly author?: string;
  readonly platform?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly url?: string;
  readonly paragraphs: readonly PlacedText[];
  readonly leftOut: readonly LeftOut[];
}

/** `Ada Example @ada`, or the handle on a line of its own. */
const named = /^(?<name>[^@()]{2,60}?)\s*\(?@[\w.-]+\)?(?:\s*[·•].{0,30})?$/u;
const handle = /^@[\w.@-]{2,60}$/u;
/** `— Ada Example (@ada) May 1, 2030` */
const signature =
  /^(?:[—–-]{1,2}|&mdash;)\s*(?<name>[^—–()@]{2,60}?)\s*\(@[\w.-]+\)[\s,·]*(?<day>.{0,40})$/u;
const clock = /^\p{Nd}{1,2}[:.]\p{Nd}{2}(?:\s?[AP]\.?M\.?)?\s*[·•|,–-]\s*/iu;

/** Takes the words of a post from what stands around them: name and handle above, day and counts below. */
export function readReceivedPost({ lines, container }: Received, url?: string): ReceivedPost {
  const paragraphs: PlacedText[] = [];
  const leftOut: LeftOut[] = [];
  let author: string | undefined;
  let date: string | undefined;
  const all = paragraphsOf(lines);
  for (const [index, { text, outside }] of all.entries()) {
    const words = text.text;
    const isAbove = paragraphs.length === 0;
    const next = all[index + 1]?.text.text ?? '';
    const signed = signature.exec(words)?.groups;
    const top = isAbove ? named.exec(words)?.groups?.name : undefined;
    const isName = isAbove && handle.test(next);
    const day = wholeDay(signed?.day ?? words.replace(clock, ''));
    if (signed || top !== undefined || isName) author ??= signed?.name ?? top ?? words;
    const isDay = day !== undefined && (signed !== undefined || words.length < 50);
    if (isDay) date ??= day;
    const what =
      outside ??
      (signed || top !== undefined || isName || (isAbove && handle.test(words))
        ? 'who posted it'
        : isDay
          ? 'day of the post'
          : furnitureOf(words));
    if (what === undefined) paragraphs.push(text);
    else leftOut.push({ text, what, behind: paragraphs.length });
  }
  const address = url ?? container.url?.value;
  const platform = address === undefined ? undefined : platformOf(address);
  return {
    ...(author !== undefined && { author: author.trim() }),
    ...(platform !== undefined && { platform }),
    ...(date !== undefined && { date }),
    ...(address !== undefined && { url: address }),
    paragraphs,
    leftOut,
  };
}

/** A day with its year. */
function wholeDay(text: string): string | undefined {
  const printed = readDay(text.trim());
  if (printed?.year === undefined) return undefined;
  const day = calendarDate(printed.year, printed.month, printed.day);
  return isCalendarDate(day) ? day : undefined;
}

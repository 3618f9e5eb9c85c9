import type { PlacedText } from '../../received/placed-text.ts';
import { isMediaName } from '../credits/media-name.ts';
import { readDay } from '../days/read-day.ts';
import type { Paragraph } from '../paragraphs.ts';
import { isBodyName } from './body-name.ts';
import type { Mark } from './opening.ts';

const town = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}'’-]*){0,3}`;
const between = String.raw`\s?(?:,|[-–—|·•])\s`;
const beforeDay = new RegExp(
  String.raw`^(?<place>${town})(?:, \p{L}[\p{L}\p{M} ]{1,25})?${between}(?:(?:den|le|el|il|on|am) )?(?=\p{L}*\.?,? ?\p{N}|\p{L}{3,9}\.? \p{N})`,
  'u',
);
/** Behind the day, who issued it may follow: `1 May 2030 - New Port - Office of Quays`. */
const behindDay = new RegExp(String.raw`^${between}(?<place>${town})(?:$|\s[-–—|·•]\s)`, 'u');
/** The issuer's short name and its town behind the hour: `6:52PM by WIRE New Port`. */
const behindHour =
  /^[\s,|-]*\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\.?|hrs|\p{Lu}{2,4})?\s(?:by|द्वारा)\s\p{Lu}{2,8},?\s(?<place>\p{L}[\p{L}\p{M}.’'-]*(?: \p{L}[\p{L}\p{M}.’'-]*){0,2})$/u;
const alone = new RegExp(`^${town}$`, 'u');
/** Nothing but the hour. */
const hour = /^(?:[\s,|·•–—-]*\d{1,2}[:.h]\d{2}(?:\s?(?:[hH]|[Uu]hr|hrs|\p{Lu}{2,4}))?)?$/u;

/** Words before a town, and before hardly anything else that has a capital. */
const beforeTown = '(?:in|at|near|aus|nach|bei|en|em|à|te|uit|naar)';
/** Before two words or more, these are as good; one word could be a section: `minister of Culture`. */
const beforeWhole = '(?:of|de|di|da|do|du|von|van|to|from)';

/**
 * Reads the town that pages set beside the day above a text: `New Port, 1 May 2030, 10:04`, `1 May 2030 - New Port - …`,
 * or on the line below the day or above it. A section or a topic could stand there too, so the story has to speak of what takes place
 * *in* it, or the dateline names it.
 *
 * @param printed Towns of the datelines.
 */
export function readPlaceBesideDay(
  lines: readonly { readonly paragraph: Paragraph; readonly what: string | undefined }[],
  story: readonly PlacedText[],
  printed: readonly string[],
): Mark | undefined {
  const isTold = (before: string, words: string) => {
    const named = new RegExp(`(?<![\\p{L}\\p{M}])${before} ${words}(?![\\p{L}\\p{M}])`, 'iu');
    return story.some(({ text }) => named.test(text));
  };
  for (const [index, { paragraph, what }] of lines.entries()) {
    if (what === 'caption' || what === 'headline' || paragraph.role === 'headline') continue;
    const { text } = paragraph;
    const isNextToDay =
      what === undefined && (isDay(lines[index - 1]?.what) || isDay(lines[index + 1]?.what));
    const found =
      besideDay(text.text) ??
      behindIssuer(text.text) ??
      (isNextToDay ? wholeLine(text.text) : undefined);
    if (!found || isMediaName(text.text.slice(...found.place))) continue;
    const { isSigned, ...dateline } = found;
    const words = text.text.slice(...found.place);
    const isTown =
      isSigned ||
      printed.includes(words) ||
      isTold(beforeTown, words) ||
      (found.day && words.includes(' ') && isTold(beforeWhole, words));
    if (isTown) return { text, dateline: { end: text.text.length, sure: 'likely', ...dateline } };
  }
  return undefined;
}

type Found = Pick<NonNullable<Mark['dateline']>, 'day'> & {
  place: readonly [number, number];
  /** By whoever issued it. */
  isSigned?: boolean;
};

function besideDay(line: string): Found | undefined {
  const { 0: before, groups } = beforeDay.exec(line) ?? {};
  const start = before?.length ?? 0;
  const printed = readDay(line.slice(start));
  if (printed?.year === undefined) return undefined;
  const end = start + printed.length;
  const day = { printed, range: [start, end] } as const;
  if (groups?.place !== undefined) {
    return hour.test(line.slice(end)) ? { place: [0, groups.place.length], day } : undefined;
  }
  const { 0: behind, groups: { place } = {} } = behindDay.exec(line.slice(end)) ?? {};
  if (behind === undefined || place === undefined) return undefined;
  const at = line.indexOf(place, end);
  const issuer = line.slice(end + behind.length);
  return { place: [at, at + place.length], day, isSigned: isBodyName(issuer) };
}

/** What an office says of when, by whom and where it put out a release. */
function behindIssuer(line: string): Found | undefined {
  for (const { index } of line.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{N}/gu)) {
    const printed = readDay(line.slice(index));
    if (printed?.year === undefined) continue;
    const end = index + printed.length;
    const place = behindHour.exec(line.slice(end))?.groups?.place;
    if (place === undefined) return undefined;
    const day = { printed, range: [index, end] } as const;
    return { place: [line.length - place.length, line.length], day, isSigned: true };
  }
  return undefined;
}

function wholeLine(line: string): Found | undefined {
  return alone.test(line) ? { place: [0, line.length] } : undefined;
}

function isDay(what: string | undefined): boolean {
  return what === 'day' || what === 'details' || what === 'date line of the page';
}

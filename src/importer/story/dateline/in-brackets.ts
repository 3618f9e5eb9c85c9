import { type PrintedDay, readDay } from '../days/read-day.ts';
import { isLabel } from './labels.ts';
import type { PrintedDateline, Range } from './read-dateline.ts';
import { isPlainSign } from './signs.ts';

/** All of it in brackets at the start of a text, with a dash behind them or nothing. */
const pattern =
  /^\s*[[(（［【〔](?<inner>[^[\]()（）［］【】〔〕\n]{6,80})[\])）］】〕]\s*(?:[-–—:：=|]\s*)?/u;
const between = /\s*[,，、/|–—=＝\u3000]\s*|\s+[-–—]\s+|\s{2,}/u;

/** A day of which only the number is said: `1日`, or `1 일`. */
const dayOfMonth = /^(?<number>\p{Nd}{1,2}) ?[日일]$/u;
const placeName =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}|[\p{Lo}ー・]{2,12})$/u;
const wire = /^\p{L}[\p{L}\p{M}\p{N} .&’'-]{1,40}$/u;

interface Part {
  readonly words: string;
  readonly range: Range;
  readonly day?: PrintedDay | undefined;
  readonly dayOfMonth?: number | undefined;
}

/**
 * Reads a dateline that stands in brackets: place and day, in this order or the other, and the agency behind or before
 * them. Without a day, it could be anything.
 *
 * @example readInBrackets('[City, May 1, Wire] The …').place // [1, 5]
 */
export function readInBrackets(text: string): PrintedDateline | undefined {
  const { 0: all = '', groups } = pattern.exec(text) ?? {};
  const inner = groups?.inner;
  if (inner === undefined) return undefined;
  const parts = partsOf(inner, text.indexOf(inner));
  const day = parts.find((part) => part.day ?? part.dayOfMonth);
  const names = parts.filter((part) => part !== day);
  if (!day || names.length === 0 || names.length > 3) return undefined;
  const [first, last] = [names[0], names.at(-1)];
  const isFirst = names.length > 1 && first !== undefined && isPlainSign(first.words);
  const sign = isFirst ? first : names.length > 1 ? last : undefined;
  const place = isFirst ? names[1] : first;
  if (!place || !placeName.test(place.words) || (sign && !wire.test(sign.words))) return undefined;
  return {
    end: all.length,
    sure: 'certain',
    place: place.range,
    ...(sign && { sign: sign.range }),
    ...(day.day && { day: { printed: day.day, range: day.range } }),
    ...(day.dayOfMonth !== undefined && {
      dayOfMonth: { number: day.dayOfMonth, range: day.range },
    }),
  };
}

/** Nothing but a name, and the dash behind it. */
const alone = /^\s*[[(（【](?<place>[^[\]()（）【】\n]{3,40})[\])）】]\s*[-–—―]{1,2}\s+/u;

/**
 * Reads a town that stands in brackets before a dash: `(New Port) – `. One word could be the name of an agency as well,
 * so the text has to speak of it behind a small word, such as "in".
 */
export function readTownInBrackets(text: string): PrintedDateline | undefined {
  const { 0: all = '', groups } = alone.exec(text) ?? {};
  const place = groups?.place ?? '';
  if (!placeName.test(place) || isLabel(place) || isPlainSign(place)) return undefined;
  const told = new RegExp(`(?<![\\p{L}\\p{M}])\\p{Ll}{1,4} ${place}(?![\\p{L}\\p{M}])`, 'u');
  if (!place.includes(' ') && !told.test(text.slice(all.length))) return undefined;
  const start = text.indexOf(place);
  return { end: all.length, sure: 'likely', place: [start, start + place.length] };
}

function partsOf(inner: string, offset: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const words of inner.split(between)) {
    const start = inner.indexOf(words, from);
    from = start + words.length;
    if (words === '' || /^\d{4}$/.test(words)) continue;
    const plain = words.normalize('NFKC');
    const day = readDay(words);
    const number = dayOfMonth.exec(plain)?.groups?.number;
    parts.push({
      words,
      range: [offset + start, offset + from],
      ...(day && day.length >= words.length && { day }),
      ...(number !== undefined && { dayOfMonth: Number(number) }),
    });
  }
  return parts;
}

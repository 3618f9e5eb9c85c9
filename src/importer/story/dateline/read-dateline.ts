import { isMediaName } from '../credits/media-name.ts';
import { calendarNames } from '../days/calendar-names.ts';
import type { PrintedDay } from '../days/read-day.ts';
import type { Sureness } from '../found.ts';
import { readEastAsian } from './east-asian.ts';
import { readInBrackets, readTownInBrackets } from './in-brackets.ts';
import { isLabel } from './labels.ts';
import { manners } from './manners.ts';
import { isPlainSign } from './signs.ts';
import { endOf, type Token, tokensOf } from './tokens.ts';

/** Start and end of some words. */
export type Range = readonly [start: number, end: number];

/** A dateline at the start of a text. */
export interface PrintedDateline {
  /** Where the text behind it begins. */
  readonly end: number;
  readonly sure: Sureness;
  readonly place?: Range;
  readonly day?: { readonly printed: PrintedDay; readonly range: Range };
  /** The number of the day alone: `1日`. */
  readonly dayOfMonth?: { readonly number: number; readonly range: Range };
  /** The sign of the agency. */
  readonly sign?: Range;
  readonly byline?: Range;
}

/** Reads the dateline that a paragraph begins with. */
export function readDateline(text: string): PrintedDateline | undefined {
  return (
    readEastAsian(text) ?? readInBrackets(text) ?? readTokens(text) ?? readTownInBrackets(text)
  );
}

function readTokens(text: string): PrintedDateline | undefined {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  const isAll = last !== undefined && endOf(text, last) >= text.trimEnd().length;
  const letters = tokens.map(letterOf).join('') + (isAll ? '$' : '');
  for (const [pattern, sure] of manners) {
    const [found] = pattern.exec(letters) ?? [];
    if (found === undefined) continue;
    const used = tokens.slice(0, found.replace('$', '').length);
    // A paper and the day stand above a story, too.
    const isPaper = isAll && used.length === tokens.length && isPaperAlone(text, used);
    return isSound(text, used, sure) && !isPaper ? datelineOf(text, used, sure) : undefined;
  }
  return undefined;
}

function isPaperAlone(text: string, used: readonly Token[]): boolean {
  const [place] = used.filter(({ type }) => type === 'place');
  // Behind a dash stands its desk: `Northern Wire - English Service`.
  const isSigned = used.some(({ type }) => type === 'sign') && used[1]?.type !== 'separator';
  return place !== undefined && !isSigned && isMediaName(text.slice(place.start, place.end));
}

function letterOf(token: Token): string {
  if (token.type === 'place') return token.isUpperCase ? 'U' : 'P';
  if (token.type === 'separator') return token.isColon ? ':' : 'S';
  return { day: 'D', sign: 'A', country: 'C' }[token.type];
}

/** Words that look like a place may be a label, a weekday, or a person with a party in brackets. */
function isSound(text: string, used: readonly Token[], sure: Sureness): boolean {
  const place = used.find(({ type }) => type === 'place');
  const sign = used.find(({ type }) => type === 'sign');
  const hasDay = used.some(({ type }) => type === 'day');
  if (place) {
    const words = text.slice(place.start, place.end);
    const { months, weekdays } = calendarNames();
    const first = words.toLowerCase();
    if (isLabel(words) || months.has(first) || weekdays.has(first)) return false;
    if (!hasDay && words.split(/\s+/).length > 5) return false;
  }
  // Nothing but an agency stands in brackets before a town.
  const isBefore = used[0] === sign && place !== undefined;
  const name = sign ? text.slice(sign.start, sign.end) : '';
  // Where letters have no case, the place between dash and colon has to do.
  const isBetween = used.length === 4 && used[2] === sign && /^\p{Lo}/u.test(name);
  const isPlain = sign === undefined || isBefore || isBetween || isPlainSign(name);
  return hasDay || isPlain || sure === 'certain';
}

function datelineOf(text: string, used: readonly Token[], sure: Sureness): PrintedDateline {
  const rangeOf = (type: Token['type']): Range | undefined => {
    const token = used.find((each) => each.type === type);
    return token && [token.start, token.end];
  };
  const day = used.find((each) => each.type === 'day');
  const place = rangeOf('place');
  const sign = rangeOf('sign');
  const last = used.at(-1);
  return {
    end: last ? endOf(text, last) : 0,
    sure,
    // Behind the word for the desk, no town may follow.
    ...(place && place[0] < place[1] && { place }),
    ...(sign && { sign }),
    ...(day?.type === 'day' && { day: { printed: day.day, range: [day.start, day.end] } }),
  };
}

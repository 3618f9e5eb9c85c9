import { withPlainDigits } from './plain-digits.ts';
import { timeForms } from './time-forms.ts';

/** A time of the day. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight; two where it may be before or after noon. */
  readonly minutes: readonly number[];
  /** Whether a time zone stands behind it, so that another clock may show another hour. */
  readonly zoned: boolean;
  /** Whether it may as well be a span: "cinq heures". */
  readonly isSpan: boolean;
}

const minutesInDay = 24 * 60;
/** What stands before an hour, and not before a span. */
const beforeTime = /(?:à|vers|dès|avant|après|jusqu['’]à|entre|om|rond|tot|vanaf)\s$/iu;
const zone = /^\s?\(?(?:GMT|UTC|[A-Z]{2,4}T\b|local time|Ortszeit|heure locale|hora local)/u;

/** Reads the times of the day in a text of any language that writes them in digits, and in words of some. */
export function readTimes(text: string): ClockTime[] {
  const plain = withPlainDigits(text);
  const taken = new Uint8Array(text.length);
  const times = timeForms.flatMap(({ sign, pattern, minutes }) => {
    if (sign && !sign.test(plain)) return [];
    return Array.from(plain.matchAll(pattern)).flatMap((match): ClockTime[] => {
      const [words] = match;
      const start = match.index;
      const end = start + words.length;
      const possible = minutes(match);
      if (possible.length === 0 || !possible.every(isOfDay)) return [];
      if (taken[start] || taken[end - 1]) return [];
      taken.fill(1, start, end);
      const zoned = zone.test(plain.slice(end, end + 14));
      return [{ start, end, minutes: possible, zoned, isSpan: maySpan(plain, start, words) }];
    });
  });
  return times.sort((a, b) => a.start - b.start);
}

function isOfDay(minutes: number): boolean {
  return minutes >= 0 && minutes < minutesInDay;
}

/** Tells whether "cinq heures" may be how long something took; behind a word such as "à" it is not. */
function maySpan(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /(?:heures?|h|uur)$/i.test(words) && !beforeTime.test(before);
}

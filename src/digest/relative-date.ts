import * as chrono from 'chrono-node';
import { addDays, formatISO, parseISO, setYear } from 'date-fns';
import type { CalendarDate } from '../content/dates.ts';
import type { ContentRecord } from '../content/records.ts';

/** A date that words give, and what was needed to tell which. */
export interface ResolvedDate {
  /** As the source has it: "on Sunday", "October 29". */
  phrase: string;
  date: CalendarDate;
  /** The day the source was written, where the phrase says less than a whole date. */
  relativeTo?: CalendarDate;
}

/**
 * Reads the dates in English words. A bare weekday is the last one on or before the day the source was
 * written, and a day of a month that of the nearest year: an agency reports what has just happened.
 *
 * @param source The article or post that has the words; others than English ones are not read.
 * @example resolveDates('met on Sunday', article) // [{ phrase: 'on Sunday', date: '2025-11-23', … }]
 */
export function resolveDates(
  words: string,
  source: ContentRecord<'articles' | 'posts'>,
): ResolvedDate[] {
  const { front } = source;
  if ('language' in front && !/^en\b/.test(front.language)) return [];
  const written = 'dateline' in front ? front.dateline.date : front.date;
  const reference = parseISO(written);
  return chrono.en.casual.parse(words, reference).flatMap(({ text: phrase, start }) => {
    if (start.isCertain('hour')) return [];
    if (start.isCertain('year') && /\d{4}/.test(phrase)) {
      return [{ phrase, date: toDay(start.date()) }];
    }
    return [{ phrase, date: toDay(resolve(start, reference)), relativeTo: written }];
  });
}

function resolve(start: chrono.ParsedComponents, reference: Date): Date {
  const weekday = start.get('weekday');
  if (start.isCertain('weekday') && !start.isCertain('day') && weekday !== null) {
    return addDays(reference, -((reference.getDay() - weekday + 7) % 7));
  }
  if (start.isCertain('month') && !start.isCertain('year'))
    return nearestYear(start.date(), reference);
  return start.date();
}

function nearestYear(date: Date, reference: Date): Date {
  const year = reference.getFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => setYear(date, each));
  const distance = (candidate: Date) => Math.abs(candidate.getTime() - reference.getTime());
  return candidates.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function toDay(date: Date): CalendarDate {
  return formatISO(date, { representation: 'date' });
}

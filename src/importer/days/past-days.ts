import type { CalendarDate } from '../../content/dates/dates.ts';
import { type DayMention, readDays } from '../../digest/claims/days/reading/read-days.ts';
import { dayOf, type Span, toCalendarDate } from '../../digest/claims/days/spans.ts';
import { forRecent } from '../../memoize.ts';
import { readDaysOfMonth } from './read-days-of-month.ts';
import { isListed, readListedDays } from './read-listed-days.ts';

/** A day or a longer time in a sentence of the past, and the words for it. */
export interface PastDay {
  /** EDTF. */
  readonly date: string;
  /** Its first day, counted from 1 January 1970. */
  readonly first: number;
  readonly isOneDay: boolean;
  readonly start: number;
  readonly end: number;
}

/** Behind these words stands a day that something else is on, or that bounds a time. */
const another =
  /(?:\b(?:due|scheduled|planned|slated|set|expected|until|till|before|since|after|next|by|from|coming|bis|seit|vor|nach|ab|kommenden|nächsten|depuis|jusqu['’]au?|avant|après|prévue?s?|hasta|desde|antes del?|dal|a partire dal|a partir d[eo]l?|à (?:partir|compter) du|vanaf|sinds|tras|previst[oa]s?|próximo|until the) (?:(?:for|on|in|to|the|für|am|el|le|pour|au) ){0,2}|(?:(?<!इस|उस)से पहले|तक) )$/iu;
const nextBehind = /^ (?:prochain|próximo|que viene|होने वाल)/u;

/** Behind all days that are printed. */
const farAway = '2200-01-01';

/**
 * The days of the past in a sentence, in its order, the latest that each can be on or before the day of its story.
 * Where that is not known, those that are printed with their year.
 */
export const pastDays = forRecent(
  (text: string, language: string, day: CalendarDate | undefined): readonly PastDay[] => {
    const reference = dayOf(day ?? farAway);
    const mentions = isListed(language)
      ? readListedDays(text, language, reference)
      : [
          ...readDays(text, { language, reference }),
          ...readDaysOfMonth(text, language, reference),
        ].toSorted((a, b) => a.start - b.start);
    return mentions.flatMap((mention) => {
      const { start, end } = mention;
      if (day === undefined && !/\p{Nd}{4}/u.test(mention.words)) return [];
      if (another.test(text.slice(Math.max(0, start - 40), start))) return [];
      if (nextBehind.test(text.slice(end, end + 20))) return [];
      const span = latest(mention, reference);
      const date = span && edtfOf(span, mention);
      if (!span || date === undefined) return [];
      return [{ date, first: span.first, isOneDay: span.first === span.last, start, end }];
    });
  },
);

function latest({ spans }: DayMention, reference: number): Span | undefined {
  return spans.filter(({ first }) => first <= reference).toSorted((a, b) => b.first - a.first)[0];
}

function edtfOf({ first, last }: Span, { grain }: DayMention): string | undefined {
  const day = toCalendarDate(first);
  if (first === last) return day;
  if (grain === 'month') return day.slice(0, 7);
  if (grain === 'year') return day.slice(0, 4);
  return grain === 'day' ? `${day}/${toCalendarDate(last)}` : undefined;
}

import { createRequire } from 'node:module';
import type { ParsedResult } from 'chrono-node/en';
import { addDays } from 'date-fns/addDays';
import { endOfMonth } from 'date-fns/endOfMonth';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { setHours } from 'date-fns/setHours';
import { setYear } from 'date-fns/setYear';
import { type CalendarDate, type FuzzyDate, isOneDay, oneDay } from '../../content/dates/dates.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord } from '../../content/records.ts';

const load: (name: 'chrono-node/en') => typeof import('chrono-node/en') = createRequire(
  import.meta.url,
);
/** Loaded only when there are words to read: that takes longer than reading them does. */
let chrono: ReturnType<typeof load> | undefined;

type Span = Pick<FuzzyDate, 'edtf' | 'earliest' | 'latest'>;

/** A date that words give, and what was needed to tell which. */
export interface ResolvedDate {
  /** As the source has it: "on Sunday", "October 29". */
  phrase: string;
  /** As exact as the words are: a day, a span of days, or a month. */
  date: Span;
  /** The day the source was written, where the phrase says less than a whole date. */
  relativeTo?: CalendarDate;
}

/** Names of days and months count with a capital, as "sat", "sun", "march" and "may" are words, too. */
const name =
  /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;
/** A month alone is a date only behind such a word: "in March", but not "a March of ministers". */
const beforeMonth = /\b(?:in|of|since|until|during|early|late|mid|last|this|next)[\s-]+$/i;
/** "Two days before the summit" is a date only to those who know that of the summit. */
const unclear = /\b(?:before|after|earlier|later|weekend|now)$/i;
const beforeWeekday = /\b(?:coming|following|previous)\s+(?:on\s+)?$/i;

/**
 * Reads the dates in English words. A bare weekday is the last one on or before the day the source was
 * written, or also the next where the sentence looks ahead, a day of a month that of the nearest year, and a month without a year either the last one or
 * the next. What is not surely a date is passed over.
 *
 * @param source The source that has the words; others than English ones are not read.
 * @example resolveDates('met on Sunday', article)[0]?.date.edtf // '2025-11-23'
 */
export function resolveDates(words: string, source: ParsedRecord<SourceKind>): ResolvedDate[] {
  if (!isEnglish(source)) return [];
  const written = writtenOn(source);
  if (written === undefined) return [];
  const reference = parseISO(written);
  chrono ??= load('chrono-node/en');
  // In the first hours of a day, "last night" would be that of the day itself.
  return chrono.casual.parse(words, setHours(reference, 12)).flatMap((result) => {
    const { text: phrase, start, index } = result;
    if (!isDate(result, words.slice(0, index))) return [];
    const isWhole = start.isCertain('year') && /\d{4}/.test(phrase);
    return read(result, reference, looksAhead(words, index)).map((date) => ({
      phrase,
      date,
      ...(!isWhole && { relativeTo: written }),
    }));
  });
}

/** Tells whether the words of a source are read for dates; a post without a language is taken to be in English. */
export function isEnglish({ front: { language = 'en' } }: ParsedRecord<SourceKind>): boolean {
  return /^en\b/.test(language);
}

/** The day or so that a source is of; none where it is wrong, which has been told. */
export function dayOf(source: ParsedRecord<SourceKind>): FuzzyDate | undefined {
  if ([['date'], ['published']].some((path) => isWrong(source, ...path))) return undefined;
  const { front } = source;
  if ('published' in front) return front.published;
  return typeof front.date === 'string' ? oneDay(front.date) : front.date;
}

/**
 * The day a source was written: that of the dateline, else that of publication; none where only the month or so
 * is known, or where it is wrong, which has been told.
 */
export function writtenOn(source: ParsedRecord<SourceKind>): CalendarDate | undefined {
  const { front } = source;
  const date = dayOf(source);
  if (!date || isWrong(source, 'dateline', 'date')) return undefined;
  const filed = 'published' in front ? front.dateline?.date : undefined;
  return filed ?? (isOneDay(date) ? date.start.date : undefined);
}

/** Tells whether the sentence around a phrase speaks of what is to come. */
function looksAhead(words: string, index: number): boolean {
  const before =
    words
      .slice(0, index)
      .split(/[.!?…]["'”’»)]*\s/)
      .at(-1) ?? '';
  const [after = ''] = words.slice(index).split(/[.!?…]["'”’»)]*\s/);
  return ahead.test(before + after) || /\b(?:from|by|until|before)\s+(?:on\s+)?$/i.test(before);
}

const ahead =
  /\b(?:will|shall|(?:is|are) (?:to|set|due|expected|scheduled|going)|plans?|planned|due|expects?|expected|scheduled|intends?|upcoming|coming|next)\b|[’']ll\b/i;

/** Tells whether two dates can be the same, or a date a part of a span whose end is open. */
export function overlap(a: Span, b: Span & Pick<FuzzyDate, 'openEnd'>): boolean {
  return (b.openEnd !== undefined || a.earliest <= b.latest) && b.earliest <= a.latest;
}

function isDate(result: ParsedResult, before: string): boolean {
  const { text, start } = result;
  const hasDay = start.isCertain('day');
  const hasMonth = start.isCertain('month');
  if (!hasDay && !hasMonth && !start.isCertain('weekday')) return false;
  // "1/2" is a day in January or in February, or a half; "for 25 minutes" is a time from now on.
  const doubtful = ['parser/SlashDateFormatParser', 'result/relativeDateAndTime'];
  const tags = new Set<string>(result.tags());
  if (doubtful.some((tag) => tags.has(tag)) || unclear.test(text)) return false;
  if (/\bweeks?\b/i.test(text)) return name.test(text);
  if (start.isCertain('year')) return true;
  if (!name.test(text)) return false;
  if (!hasMonth) return !beforeWeekday.test(before);
  return hasDay || beforeMonth.test(before);
}

/** The days or the month of a phrase; two of them where it may be either. */
function read({ text, start, end }: ParsedResult, reference: Date, isAhead: boolean): Span[] {
  if (!start.isCertain('day') && !start.isCertain('weekday')) {
    const month = start.date();
    if (start.isCertain('year')) return [toMonth(month)];
    const years = [-1, 0, 1].map((step) => setYear(month, reference.getFullYear() + step));
    const next = years.findIndex((date) => date > reference);
    return years.slice(next - 1, next + 1).map(toMonth);
  }
  const first = resolve(text, start, reference);
  const named = end ? resolve(text, end, reference) : first;
  const last = named < first ? addDays(named, 7) : named;
  if (toDay(last) < toDay(first)) return [];
  const steps = isAhead && isBareWeekday(text, start) ? [0, 7] : [0];
  return steps.map((step) => toSpan(addDays(first, step), addDays(last, step)));
}

/** "On Tuesday", but neither "next Tuesday" nor "Tuesday, 3 May". */
function isBareWeekday(phrase: string, part: ParsedResult['start']): boolean {
  const isNamed = part.isCertain('weekday') && !part.isCertain('day');
  return isNamed && !/\b(?:last|next|this)\b/i.test(phrase);
}

function resolve(phrase: string, part: ParsedResult['start'], reference: Date): Date {
  const weekday = part.get('weekday');
  if (weekday !== null && isBareWeekday(phrase, part)) {
    return addDays(reference, -((reference.getDay() - weekday + 7) % 7));
  }
  if (part.isCertain('month') && !part.isCertain('year')) {
    return nearestYear(part.date(), reference);
  }
  return part.date();
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

function toSpan(first: Date, last: Date): Span {
  const [earliest, latest] = [toDay(first), toDay(last)];
  return { edtf: latest === earliest ? earliest : `${earliest}/${latest}`, earliest, latest };
}

function toMonth(date: Date): Span {
  const latest = toDay(endOfMonth(date));
  return { edtf: latest.slice(0, 7), earliest: `${latest.slice(0, 7)}-01`, latest };
}

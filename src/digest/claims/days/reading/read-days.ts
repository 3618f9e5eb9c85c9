import {
  calendarOf,
  daysOf,
  monthSpan,
  nearest,
  type Span,
  weekdayOf,
  yearSpan,
} from '../spans.ts';
import { type DayPatterns, dayPatterns } from './day-patterns.ts';
import { readDecades } from './decades.ts';
import { readEastAsianDays } from './east-asian.ts';
import { readDaysInDigits } from './in-digits.ts';
import { readPeriods } from './periods.ts';
import { withPlainDigits } from './plain-digits.ts';
import { readSeasons, readSeasonsOfYears } from './seasons.ts';

/** Words that name a day, or a longer time, and what they can mean. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly grain: 'day' | 'weekday' | 'month' | 'year' | 'period';
  readonly spans: readonly Span[];
}

/** What a reader of one form of dates found: where, how fine, and what it can mean. */
export type Found = Omit<DayMention, 'words'>;

interface Options {
  /** Of the text (BCP 47); the days of others than those of `dayWords` are read where they are in digits. */
  readonly language: string;
  /** The day that "Sunday" or "next month" counts from. */
  readonly reference: number;
  /** Whether a number that may be a year is one, as it helps a reader who looks for support. */
  readonly loose?: boolean;
}

/** Reads the days, months, years and decades in a text, in their order. What may be something else is passed over. */
export function readDays(text: string, options: Options): DayMention[] {
  const plain = withPlainDigits(text);
  const patterns = dayPatterns(options.language);
  const { year } = calendarOf(options.reference);
  const readers: (() => Iterable<Found>)[] = [
    () => readDaysInDigits(plain),
    ...(patterns
      ? [
          () => ofMonths(plain, patterns, options.reference),
          () => decades(plain, patterns),
          () => readDecades(plain, options.language),
          () => readPeriods(plain, year),
          () => readSeasonsOfYears(plain, options.reference),
          () => (options.loose ? readSeasons(plain, options.reference) : []),
          () => relative(plain, patterns, options.reference),
        ]
      : [() => readEastAsianDays(plain, options.reference)]),
    () => years(plain, patterns, options.loose ?? false),
    ...(patterns ? [() => monthDays(plain, options.reference)] : []),
  ];
  const taken = new Uint8Array(text.length);
  const mentions: DayMention[] = [];
  for (const reader of readers) {
    for (const found of reader()) {
      if (taken[found.start] || taken[found.end - 1]) continue;
      taken.fill(1, found.start, found.end);
      mentions.push({ ...found, words: text.slice(found.start, found.end) });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function* ofMonths(text: string, patterns: DayPatterns, reference: number): Iterable<Found> {
  const { year: thisYear } = calendarOf(reference);
  const near = [thisYear - 1, thisYear, thisYear + 1];
  for (const { 0: words, 1: a, 2: b, 3: name = '', 4: y, index } of text.matchAll(
    patterns.dayMonth,
  )) {
    yield* day(index, words, { name, y, days: [a, b] });
  }
  for (const { 0: words, 1: name = '', 2: a, 3: b, 4: y, index } of text.matchAll(
    patterns.monthDay,
  )) {
    yield* day(index, words, { name, y, days: [a, b] });
  }
  for (const match of text.matchAll(patterns.month)) {
    const { 0: words, 1: lead = '', 2: name = '', 3: y, 4: which, index } = match;
    const month = patterns.monthOf(name) + 1;
    const years = y ? [Number(y)] : which ? [thisYear + offsetOf(which)] : near;
    const all = years.map((year) => monthSpan(year, month));
    const spans = years === near ? nearest(all, reference) : all;
    yield { ...at(index + lead.length, words.slice(lead.length), 'month', spans) };
  }

  function* day(
    index: number,
    words: string,
    { name, y, days }: { name: string; y: string | undefined; days: (string | undefined)[] },
  ): Iterable<Found> {
    const numbers = days.flatMap((each) => (each === undefined ? [] : [Number(each)]));
    const month = patterns.monthOf(name) + 1;
    const all = (y ? [Number(y)] : near).flatMap((year) => daysOf(year, month, numbers));
    const spans = y ? all : nearest(all, reference);
    if (spans.length > 0) yield at(index, words, 'day', spans);
  }
}

function offsetOf(which: string): number {
  return /^last/i.test(which) ? -1 : /^next/i.test(which) ? 1 : 0;
}

function* decades(text: string, patterns: DayPatterns): Iterable<Found> {
  for (const { 0: words, 1: digits = '', index } of text.matchAll(patterns.decade)) {
    const tens = Number(digits);
    const starts = digits.length === 4 ? [tens] : [1700, 1800, 1900, 2000].map((c) => c + tens);
    const spans = starts.map((start) => yearSpan(start, start % 100 === 0 ? 100 : 10));
    yield at(index, words, 'period', spans);
  }
}

const past =
  /(?:last|previous|past|letzten|vorigen|vergangenen|afgelopen|vorige|pasado|passad[oa]|scors[oa]|últim[oa])\s$/iu;
const pastBehind = /^\s(?:dernier|passé|pasado|passad[oa]|scors[oa])/iu;
const coming =
  /(?:next|coming|nächsten|kommenden|próximo|próxima|prossim[oa]|volgende|komende)\s$/iu;
const comingBehind = /^\s(?:week\b|prochain|próxim[oa]|prossim[oa]|que viene)/iu;

function* relative(text: string, patterns: DayPatterns, reference: number): Iterable<Found> {
  const { year, month } = calendarOf(reference);
  const monday = reference - ((weekdayOf(reference) + 6) % 7);
  for (const { 0: words, 1: name = '', index } of text.matchAll(patterns.weekday)) {
    const back = (weekdayOf(reference) - patterns.weekdayOf(name) + 7) % 7;
    const lead = text.slice(Math.max(0, index - 14), index);
    const rest = text.slice(index + words.length, index + words.length + 14);
    const weeks = [0, 1];
    if (past.test(lead) || pastBehind.test(rest)) weeks.push(-1);
    if (coming.test(lead) || comingBehind.test(rest)) weeks.push(2);
    const spans = weeks.map((week) => oneDay(reference - back + 7 * week));
    yield at(index, words, 'weekday', spans);
  }
  for (const { 0: words, index } of text.matchAll(patterns.weekend)) {
    const spans = [-1, 0, 1].map((week) => ({
      first: monday + 5 + 7 * week,
      last: monday + 6 + 7 * week,
    }));
    yield at(index, words, 'period', spans);
  }
  for (const { 0: words, 1: name = '', index } of text.matchAll(patterns.near)) {
    yield at(index, words, 'day', [oneDay(reference + patterns.nearOf(name))]);
  }
  for (const { 0: words, 1: name = '', index } of text.matchAll(patterns.off)) {
    const [, unit, steps] = patterns.offOf(name) ?? ['', 'year', 0];
    const week = { first: monday + 7 * steps, last: monday + 7 * steps + 6 };
    const span =
      unit === 'year'
        ? yearSpan(year + steps)
        : unit === 'month'
          ? monthSpan(year, month + steps)
          : week;
    yield at(index, words, unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'period', [
      span,
    ]);
  }
}

const yearAnywhere =
  /(?<![\p{L}\d.,:/-]|[.,’']\d*|\p{Sc} ?)(1[0-9]\d\d|2[01]\d\d)(?![\p{L}\d%]|[.,:]\d)/gu;
const yearInParentheses = /(?<=[([])(1[0-9]\d\d|2[01]\d\d)(?=[)\]])/g;

function* years(text: string, patterns: DayPatterns | undefined, loose: boolean): Iterable<Found> {
  const forms = loose ? [yearAnywhere] : [patterns?.yearInContext ?? [], yearInParentheses].flat();
  for (const form of forms) {
    for (const { 0: words, 1: digits = '', index } of text.matchAll(form)) {
      const start = index + words.length - digits.length;
      if (!loose && isCounted(text.slice(start + digits.length))) continue;
      yield at(start, digits, 'year', [yearSpan(Number(digits))]);
    }
  }
}

/** Whether a number counts what follows: "of 1800 metres". */
function isCounted(rest: string): boolean {
  return /^(?:\s*(?:%|\p{Sc})|\s+(?:per ?cent|metres?|meters?|km|kilomet|tonnes?|tons?|people|euros?|dollars?|pounds?|Meter|Euro|Tonnen|Menschen|mètres|personnes|metros|personas|million|Million|Prozent|hectares?))/u.test(
    rest,
  );
}

/** "on the 14th": of the month before, of this one or of the next. */
function* monthDays(text: string, reference: number): Iterable<Found> {
  const { year, month } = calendarOf(reference);
  const form =
    /\bthe (\d{1,2})(?:st|nd|rd|th)(?=[.,;:!?)]|$|\s(?:and|or|but|when|after|before|to)\b)/g;
  for (const { 0: words, 1: day, index } of text.matchAll(form)) {
    const spans = [-1, 0, 1].flatMap((step) => daysOf(year, month + step, [Number(day)]));
    if (spans.length > 0) yield at(index, words, 'day', spans);
  }
}

function oneDay(day: number): Span {
  return { first: day, last: day };
}

function at(start: number, words: string, grain: Found['grain'], spans: readonly Span[]): Found {
  return { start, end: start + words.length, grain, spans };
}

import type { CalendarDate } from '../../../content/dates/dates.ts';
import type { ParsedRecord } from '../../../content/records.ts';

/** From a day to another, both inclusive; days are counted from 1 January 1970. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const dayLength = 86_400_000;

/** @param month From 1 on; those beyond a year are in the years beside it. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayLength;
}

/** @example dayOf('1970-01-02') // 1 */
export function dayOf(date: CalendarDate): number {
  return Date.parse(date) / dayLength;
}

/** @example toCalendarDate(0) // '1970-01-01' */
export function toCalendarDate(day: number): CalendarDate {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** Year, month and day of the month. */
export function calendarOf(day: number) {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** From 0, a Sunday, to 6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * All days of a month.
 *
 * @param month From 1 on.
 */
export function monthSpan(year: number, month: number): Span {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
}

/** The span of days of a month; none where the month has no such day. */
export function daysOf(year: number, month: number, days: readonly number[]): Span[] {
  const { last, first } = monthSpan(year, month);
  const [from = 0, to = from] = days;
  const start = to < from ? dayNumber(year, month - 1, from) : first + from - 1;
  const span = { first: start, last: first + to - 1 };
  return from < 1 || span.last > last || month > 12 + 1 || month < 0 ? [] : [span];
}

/** All days of a year, or of several from it on. */
export function yearSpan(year: number, years = 1): Span {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + years, 1, 0) };
}

/**
 * Of spans that are a year apart, the one before a day and the one behind it: "3 April" is one of these two, and
 * others are not meant without their year.
 */
export function nearest(spans: readonly Span[], day: number): readonly Span[] {
  const near = spans.filter(({ first, last }) => first - day < 366 && day - last < 366);
  return near.length > 0 ? near : spans;
}

/** Tells whether two spans have a day in common. */
export function meet(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether one of these spans has a day of one of those. */
export function anyMeet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => meet(a, b)));
}

/** The days of an event; one that has not ended goes on. */
export function eventSpan({ front: { date } }: ParsedRecord<'events'>): Span {
  return {
    first: dayOf(date.earliest),
    last: date.openEnd === undefined ? dayOf(date.latest) : Number.MAX_SAFE_INTEGER,
  };
}

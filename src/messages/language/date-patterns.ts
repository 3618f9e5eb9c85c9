/**
 * How a language writes dates. Patterns are those of date-fns: `EEEE` a weekday, `d` a day, `MMMM` a month, `y` a
 * year, and words between apostrophes.
 *
 * @see https://date-fns.org/docs/format
 */
export interface DatePatterns {
  day: string;
  month: string;
  year: string;
  /** What stands for `d` on the first of a month, where that has a form of its own: `1er`. */
  firstDay?: string;
  weekday: string;
  /** A day with its weekday. */
  withWeekday: (weekday: string, day: string) => string;
  /** Labels of an axis, which have little room. */
  ticks: Record<'day' | 'month' | 'year', string>;
  spans: Record<SpanKind, Span>;
  /** The day of a reference, as each style for them has it: one pattern, or one for each month. */
  cited: Record<CitedStyle, string | readonly string[]>;
}

/** Those of the American Psychological Association, of Chicago and of the Modern Language Association. */
export type CitedStyle = 'apa' | 'chicago' | 'mla';

/** What both ends of a span have in common, and need not say twice. */
export type SpanKind = 'daysOfMonth' | 'daysOfYear' | 'days' | 'monthsOfYear' | 'months' | 'years';

/** The patterns of both ends of a span, and how they are put together. */
export interface Span {
  start: string;
  end: string;
  join: (start: string, end: string) => string;
}

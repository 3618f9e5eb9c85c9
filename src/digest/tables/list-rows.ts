import type { CalendarDate } from '../../content/dates/dates.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import type { Kind } from '../../content/kinds.ts';
import type { RecordKey } from '../../content/records.ts';

/** The kinds that have a list of their records; there is one record of the digest. */
export type ListedKind = Exclude<Kind, 'digest'>;

/**
 * Ids of the records of each kind in the order in which they are shown: events in that of the timeline, sources
 * with the newest first, tracks as they appear, and the others by name.
 */
type IdLists = { readonly [K in ListedKind]: readonly string[] };

/** Every list of the site, in the order in which it is shown. */
export interface Lists extends IdLists {
  /** The kinds of which there are records, in the order of the record reference. */
  readonly kindsUsed: readonly Kind[];
  /** The first entries of the timeline, and the first ones when it is read from the other end. */
  readonly opening: readonly MonthRow[];
  readonly ending: readonly MonthRow[];
  readonly years: readonly YearRow[];
  /** Parts of lists that are too long for one page; see {@link import('./parts.ts').mostEntries}. */
  readonly months: readonly MonthRow[];
  readonly sourcePeriods: readonly SourcePeriodRow[];
  readonly letters: readonly LetterRow[];
  /** Newest first. */
  readonly corrections: readonly CorrectionRow[];
  /** By record, the oldest first. */
  readonly redirects: readonly RedirectRow[];
  /** How many sources are of each day or, where no more is known, of each month or year; in order. */
  readonly sourceDays: readonly (readonly [date: CalendarDate, count: number])[];
  /** That of the digest, and those of its sources, in order. */
  readonly languages: readonly string[];
  /** Newest date among the records; never the day of the build. */
  readonly updated: CalendarDate;
  /** The newest day that an event or a source is of: up to there the digest tells. */
  readonly reachesTo: CalendarDate;
}

/** An id that a record had. */
export interface RedirectRow {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/** The events that begin in a month: `2025-11`, or `2025` for events of which no more is known. */
export interface MonthRow {
  readonly month: string;
  readonly events: readonly string[];
}

/** The events that begin in a year: `2025`. */
export interface YearRow {
  readonly year: string;
  readonly events: readonly string[];
  readonly months: readonly MonthRow[];
}

/**
 * The sources of a year or, where that has too many, also of each of its months: `2025-11`. Those of which no more
 * than the year is known are in that of the year alone.
 */
export interface SourcePeriodRow extends Readonly<Record<SourceKind, readonly string[]>> {
  readonly period: string;
}

/** The kinds whose records gather events, and have an index. */
export type IndexedKind = Extract<
  ListedKind,
  'tracks' | 'people' | 'organizations' | 'places' | 'topics'
>;

/** The records of a kind whose names begin with a letter. */
export interface LetterRow {
  readonly kind: IndexedKind;
  readonly letter: string;
  /** The letter in an address. */
  readonly slug: string;
  readonly ids: readonly string[];
}

/** What was put right after publication, when, and in which record. */
export interface CorrectionRow {
  readonly date: CalendarDate;
  readonly note: string;
  readonly record: RecordKey;
}

import type { Event, Month, Place, Topic, Track } from '../model.ts';
import type { Permalink } from '../references/permalinks.ts';
import type { IndexedKind } from '../tables/list-rows.ts';
import type { Organization, Person } from './agents.ts';
import type { Article, Document, Post } from './sources.ts';

/** A part of a list that is too long for one page. */
interface Part {
  /** Unique among the parts of its sort. */
  readonly id: string;
  readonly permalink: Permalink;
}

/** The events of a month, with a page of its own: those of its year are too many for one. */
export interface MonthPage extends Part, Month {
  readonly events: readonly Event[];
}

/** The sources of a year or, where that has too many, of one of its months; newest first. */
export interface SourcePeriod extends Part {
  /** `2025` or `2025-11` */
  readonly period: string;
  readonly articles: readonly Article[];
  readonly documents: readonly Document[];
  readonly posts: readonly Post[];
}

/** The records of a kind whose names begin with a letter, in the order of their list. */
export interface Letter extends Part {
  readonly kind: IndexedKind;
  /** As it is shown: `M`. */
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** What stands in an index: it gathers events. */
export type IndexEntry = Track | Person | Organization | Place | Topic;

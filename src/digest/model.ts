import type { CalendarDate, FuzzyDate } from '../content/dates/dates.ts';
import type { Kind } from '../content/kinds.ts';
import type { FrontMatter } from '../content/schema/index.ts';
import type { Compared } from './claims/claim.ts';
import type { Agent, Organization, Participant, Person } from './model/agents.ts';
import type { Page, Picture, Redirect } from './model/page.ts';
import type { Letter, MonthPage, SourcePeriod } from './model/parts.ts';
import type { Article, Copy, Document, Passage, Post, Source } from './model/sources.ts';
import type { Html } from './prose/html.ts';
import type { Permalink, Permalinks } from './references/permalinks.ts';
import type { Reference } from './tables/digest.ts';

export type { Agent, Organization, Participant, Person, Role } from './model/agents.ts';
export type * from './model/parts.ts';
export type * from './model/sources.ts';

/**
 * The whole site as data: every reference resolved to the thing it names, every text rendered, every
 * list in the order in which it is shown. Pages, feeds and files are all made of this and nothing else.
 */
export interface Digest {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly timeZone: string;
  readonly order: 'newest-first' | 'oldest-first';
  readonly editor?: string | undefined;
  /** Labels of its own kinds of events, by kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The kinds of which there are records; to ask for it reads no record. */
  readonly kindsUsed: readonly Kind[];
  readonly about: Html;
  /** Those of the About text. */
  readonly pictures: readonly Picture[];
  /** Newest date among the records; never the day of the build. */
  readonly updated: CalendarDate;
  /** The newest day that an event or a source is of. */
  readonly reachesTo: CalendarDate;
  readonly permalinks: Permalinks;
  /** In the order of the timeline. */
  readonly events: readonly Event[];
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly documents: readonly Document[];
  readonly posts: readonly Post[];
  /** The first entries of the timeline, and the first ones when it is read from the other end. */
  readonly opening: readonly Month[];
  readonly ending: readonly Month[];
  readonly years: readonly Year[];
  /** Parts of lists that are too long for one page; none where they are not. */
  readonly months: readonly MonthPage[];
  readonly sourcePeriods: readonly SourcePeriod[];
  readonly letters: readonly Letter[];
  readonly tracks: readonly Track[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  /** Newest first. */
  readonly corrections: readonly CorrectedRecord[];
  readonly redirects: readonly Redirect[];
  /** How many sources are of each day or, where no more is known, of each month or year; in order. */
  readonly sourceDays: readonly (readonly [date: CalendarDate, count: number])[];
  /** That of the digest, and those of its sources, in order (BCP 47). */
  readonly languages: readonly string[];
}

/** What took place, and what the digest says of it. */
export interface Event extends Page, Pick<FrontMatter<'events'>, 'title' | 'kind'> {
  /** What the digest calls the kind, where it has words of its own for it. */
  readonly ownLabel?: string | undefined;
  readonly date: FuzzyDate;
  readonly occasion?: string | undefined;
  readonly time?: EventTime | undefined;
  readonly track?: Track | undefined;
  readonly place?: Place | undefined;
  readonly participants: readonly Participant[];
  readonly topics: readonly Topic[];
  readonly posts: readonly Post[];
  readonly summary: Html;
  /** For its own page: the first mention of each participant, and of the place, leads to their pages. */
  readonly summaryWithNames: Html;
  readonly citations: readonly Citation[];
  readonly evidence: Evidence;
  /** Each article and post cited, once, in the order of the footnotes. */
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  /** The day it was first published, where the record says so, and the days of its revisions. */
  readonly added?: CalendarDate | undefined;
  readonly revised: readonly CalendarDate[];
  /** When it was added, last revised or corrected; that of its sources where it says no day. */
  readonly updated: CalendarDate;
  /** Whether its summary sets accounts side by side that disagree. */
  readonly isDisputed: boolean;
  /** Whether its sources took back that it took place. */
  readonly isRetracted: boolean;
  /** Whether it is one of the newest hundred. */
  readonly isRecent: boolean;
  /** The event before and after it in time, overall and in its track. */
  readonly earlier?: Event | undefined;
  readonly later?: Event | undefined;
  readonly earlierInTrack?: Event | undefined;
  readonly laterInTrack?: Event | undefined;
  /** The event before and after it of a participant, or at its place. */
  neighboursOf(page: Agent | Place): Pick<Event, 'earlier' | 'later'>;
}

/** What the date, place and occasion of an event rest on. */
export interface Evidence {
  readonly date?: Citation | undefined;
  readonly time?: Citation | undefined;
  readonly place?: Citation | undefined;
  readonly occasion?: Citation | undefined;
  /** How the date follows from words that say less than a whole date, such as "on Sunday". */
  readonly dateReading?: { phrase: string; relativeTo: CalendarDate } | undefined;
  /** What is not in the words, but in the day, the place or the title that their source has. */
  readonly ofSource: readonly ('date' | 'place' | 'occasion')[];
}

/** A wall-clock time, perhaps with its end, and the zone of the clock. */
export interface EventTime {
  /** `HH:MM` */
  readonly local: string;
  readonly day: CalendarDate;
  /** IANA name. */
  readonly timeZone: string;
  /** What the clock is called after: `Johannesburg`, or `UTC+9`. */
  readonly zoneName: string;
  /** ISO 8601 with the offset from UTC. */
  readonly instant: string;
  readonly end?: Pick<EventTime, 'local' | 'day' | 'instant'> | undefined;
}

/** What was put right after publication, and when. */
export type Correction = { date: CalendarDate; note: string };
/** When and why a text was taken down. */
export type Withdrawal = { date: CalendarDate; note: string };
/** A correction, with the record that was corrected. */
export interface CorrectedRecord extends Correction {
  readonly record: Event | Copy;
}

/** A footnote of an event: the words of a source that support a claim. */
export interface Citation {
  /** As counted in the summary, from 1. */
  readonly number: number;
  /** Fragment on the event's page. */
  readonly id: string;
  /** The places in the summary that refer to it. */
  readonly references: readonly Reference[];
  readonly event: Event;
  readonly source: Source;
  /** What the editor calls the source, e.g. "IANS, 23 November 2025". */
  readonly label: string;
  /** The words as the editor quoted them. */
  readonly quotation: string;
  /** The same words in the language of the digest, by the editor. */
  readonly translation?: string | undefined;
  readonly passage: Passage;
  /** Address of the words in the original, where that is known. */
  readonly original?: string | undefined;
  /** The figures, days and names of the claim, or of the title, that were found in the passage as well. */
  readonly compared: readonly Pick<Compared, 'what' | 'words'>[];
}

/** A lane of the timeline: who it is about, and its events. */
export interface Track extends Page, Pick<FrontMatter<'tracks'>, 'title' | 'level' | 'color'> {
  readonly html: Html;
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly events: readonly Event[];
}

/** Where events take place. */
export interface Place
  extends Page,
    Pick<FrontMatter<'places'>, 'name' | 'country' | 'lat' | 'lon' | 'timeZone'> {
  /** Other names, by which it can be found. */
  readonly aliases: readonly string[];
  readonly html: Html;
  readonly events: readonly Event[];
}

/** What events are about. */
export interface Topic extends Page, Pick<FrontMatter<'topics'>, 'name'> {
  readonly html: Html;
  readonly events: readonly Event[];
}

/** The events that begin in a year. */
export interface Year {
  /** `2025` */
  readonly year: string;
  readonly permalink: Permalink;
  readonly events: readonly Event[];
  readonly months: readonly Month[];
}

/** The events that begin in a month. */
export interface Month {
  /** `2025-11`, or `2025` for events of which no more is known. */
  readonly month: string;
  readonly events: readonly Event[];
}

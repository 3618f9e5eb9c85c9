import type { CalendarDate, FuzzyDate } from '../content/dates.ts';
import type { FrontMatter } from '../content/schema/index.ts';
import type { Agent, Organization, Participant, Person, Role } from './model/agents.ts';
import type { Page, Picture } from './model/page.ts';
import type { Html } from './prose/html.ts';
import type { Permalink, Permalinks } from './references/permalinks.ts';
import type { CoverageRow, PassagePart, Reference } from './tables/digest.ts';

export type { Agent, Organization, Participant, Person, Role } from './model/agents.ts';

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
  readonly about: Html;
  /** Those of the About text. */
  readonly pictures: readonly Picture[];
  /** Newest date among the records; never the day of the build. */
  readonly updated: CalendarDate;
  readonly permalinks: Permalinks;
  /** In the order of the timeline. */
  readonly events: readonly Event[];
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly posts: readonly Post[];
  /** The first entries of the timeline, and the first ones when it is read from the other end. */
  readonly opening: readonly Month[];
  readonly ending: readonly Month[];
  readonly years: readonly Year[];
  readonly tracks: readonly Track[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  /** Newest first. */
  readonly corrections: readonly CorrectedRecord[];
}

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
  /** Whether it is one of the newest hundred. */
  readonly isRecent: boolean;
  /** The event before and after it in time, overall and in its track. */
  readonly earlier?: Event | undefined;
  readonly later?: Event | undefined;
  readonly earlierInTrack?: Event | undefined;
  readonly laterInTrack?: Event | undefined;
}

/** What the date, place and occasion of an event rest on. */
export interface Evidence {
  readonly date?: Citation | undefined;
  readonly place?: Citation | undefined;
  readonly occasion?: Citation | undefined;
  /** How the date follows from words that say less than a whole date, such as "on Sunday". */
  readonly dateReading?: { phrase: string; relativeTo: CalendarDate } | undefined;
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

export type Correction = { date: CalendarDate; note: string };
/** When and why a text was taken down. */
export type Withdrawal = { date: CalendarDate; note: string };
export interface CorrectedRecord extends Correction {
  readonly record: Event | Article;
}

/** What an event rests on. */
export type Source = Article | Post;

export interface Article
  extends Page,
    Pick<
      FrontMatter<'articles'>,
      'title' | 'titleBy' | 'agency' | 'language' | 'rights' | 'reproduce'
    > {
  readonly type: 'article';
  readonly distributor?: string | undefined;
  /** Names of the people who wrote it; there may be none. */
  readonly byline: readonly string[];
  readonly dateline?: Dateline | undefined;
  /** When it was published. */
  readonly date: FuzzyDate;
  /** Day on which the copy was made. */
  readonly retrieved?: CalendarDate | undefined;
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  /** Its text is empty then. */
  readonly withdrawn?: Withdrawal | undefined;
  readonly html: Html;
  readonly coverage: CoverageRow;
  readonly passages: readonly Passage[];
  readonly posts: readonly Post[];
  readonly events: readonly Event[];
  readonly corrections: readonly Correction[];
  readonly updated: CalendarDate;
}

/** Where and when an article was filed, as printed: a place, a day or both. */
export type Dateline = NonNullable<FrontMatter<'articles'>['dateline']>;

export interface Post extends Page, Pick<FrontMatter<'posts'>, 'platform' | 'date' | 'dateBasis'> {
  readonly type: 'post';
  readonly time?: EventTime | undefined;
  readonly note?: string | undefined;
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  /** Day on which the editor saw it. */
  readonly retrieved?: CalendarDate | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly author: Agent;
  /** The office the author held on the day, if it is a person. */
  readonly role?: Role | undefined;
  /** Who quotes it; nobody where the editor saw the post itself, and its words are not verified. */
  readonly quotedIn: readonly PostQuotation[];
  /** What has become of it; the note says more. */
  readonly status?: 'edited' | 'deleted' | undefined;
  /** The post that it answers, and those that it shows. */
  readonly replyTo?: Post | undefined;
  readonly quotes: readonly Post[];
  /** The posts that answer it, and those that show it; newest first. */
  readonly replies: readonly Post[];
  readonly quotedBy: readonly Post[];
  /** Its text is empty then. */
  readonly withdrawn?: Withdrawal | undefined;
  /** For quoting it anywhere. */
  readonly html: Html;
  /** For its own page: with its passages marked. */
  readonly markedHtml: Html;
  readonly passages: readonly Passage[];
  readonly events: readonly Event[];
  readonly updated: CalendarDate;
}

/** Who quotes a post. */
export interface PostQuotation {
  readonly source: Article;
  /** Where the source has the words of the post. */
  readonly passage: Passage;
  /** How many words of the post it quotes, and how many the post has. */
  readonly words: number;
  readonly of: number;
}

/** Words of a source that something rests on. */
export interface Passage {
  /** Fragment on the source's page; it changes only if the words do. */
  readonly id: string;
  /** The words as they stand in the source. */
  readonly text: string;
  /** The same words in one part, or in several with gaps between them. */
  readonly parts: readonly PassagePart[];
  readonly source: Source;
  readonly citations: readonly Citation[];
  /** Posts that are quoted here. */
  readonly posts: readonly Post[];
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
}

export interface Track extends Page, Pick<FrontMatter<'tracks'>, 'title' | 'level' | 'color'> {
  readonly html: Html;
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly events: readonly Event[];
}

export interface Place
  extends Page,
    Pick<FrontMatter<'places'>, 'name' | 'country' | 'lat' | 'lon' | 'timeZone'> {
  /** Other names, by which it can be found. */
  readonly aliases: readonly string[];
  readonly html: Html;
  readonly events: readonly Event[];
}

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

import type { CalendarDate, FuzzyDate } from '../content/dates.ts';
import type { FrontMatter } from '../content/schema/index.ts';
import type { Html } from './prose/html.ts';
import type { Permalink, Permalinks } from './references/permalinks.ts';
import type { CoverageRow, PassagePart, Reference } from './tables/digest.ts';

/**
 * The whole site as data: every reference resolved to the thing it names, every text rendered, every
 * list in the order in which it is shown. Pages, feeds and files are all made of this and nothing else.
 */
export interface Digest {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  timeZone: string;
  order: 'newest-first' | 'oldest-first';
  editor?: string;
  about: Html;
  /** Newest date among the records; never the day of the build. */
  updated: CalendarDate;
  permalinks: Permalinks;
  /** In the order of the timeline. */
  events: readonly Event[];
  /** Newest first. */
  articles: readonly Article[];
  posts: readonly Post[];
  /** The first entries of the timeline, and the first ones when it is read from the other end. */
  opening: readonly Month[];
  ending: readonly Month[];
  years: readonly Year[];
  tracks: readonly Track[];
  people: readonly Person[];
  places: readonly Place[];
  topics: readonly Topic[];
  /** Newest first. */
  corrections: readonly CorrectedRecord[];
}

interface Page {
  id: string;
  permalink: Permalink;
  /** Shown by `dev` only. */
  draft: boolean;
}

export interface Event extends Page, Pick<FrontMatter<'events'>, 'title' | 'kind' | 'occasion'> {
  date: FuzzyDate;
  time?: EventTime;
  track: Track;
  place?: Place;
  participants: readonly Participant[];
  topics: readonly Topic[];
  posts: readonly Post[];
  summary: Html;
  citations: readonly Citation[];
  evidence: Evidence;
  /** Each article and post cited, once, in the order of the footnotes. */
  sources: readonly Source[];
  corrections: readonly Correction[];
  /** Newest date of its sources and corrections. */
  updated: CalendarDate;
  /** The event before and after it in time, overall and in its track. */
  earlier?: Event;
  later?: Event;
  earlierInTrack?: Event;
  laterInTrack?: Event;
}

/** What the date, place and occasion of an event rest on. */
export interface Evidence {
  date?: Citation;
  place?: Citation;
  occasion?: Citation;
  /** How the date follows from words that say less than a whole date, such as "on Sunday". */
  dateReading?: { phrase: string; relativeTo: CalendarDate };
}

/** A wall-clock time, and the zone of the clock. */
export interface EventTime {
  /** `HH:MM` */
  local: string;
  /** IANA name. */
  timeZone: string;
  /** What the clock is called after: `Johannesburg`. */
  zoneName: string;
  /** ISO 8601 with the offset from UTC. */
  instant: string;
}

/** A person, in the office held on the day; there may be none. */
export interface Participant {
  person: Person;
  role?: Role;
}

export type Role = FrontMatter<'people'>['roles'][number];
export type Correction = { date: CalendarDate; note: string };
export interface CorrectedRecord extends Correction {
  record: Event | Article;
}

/** What an event rests on. */
export type Source = Article | Post;

export interface Article
  extends Page,
    Pick<
      FrontMatter<'articles'>,
      | 'title'
      | 'titleBy'
      | 'agency'
      | 'distributor'
      | 'dateline'
      | 'published'
      | 'language'
      | 'url'
      | 'archive'
      | 'rights'
      | 'reproduce'
    > {
  type: 'article';
  html: Html;
  coverage: CoverageRow;
  passages: readonly Passage[];
  posts: readonly Post[];
  events: readonly Event[];
  corrections: readonly Correction[];
  updated: CalendarDate;
}

export interface Post
  extends Page,
    Pick<FrontMatter<'posts'>, 'platform' | 'date' | 'dateBasis' | 'note' | 'url' | 'archive'> {
  type: 'post';
  /** That of the article that quotes it. */
  language: string;
  author: Person;
  /** The office the author held on the day. */
  role?: Role;
  quotedIn: Article;
  /** Where the article has the words of the post. */
  passage?: Passage;
  /** For quoting it anywhere. */
  html: Html;
  /** For its own page: with its passages marked. */
  markedHtml: Html;
  passages: readonly Passage[];
  events: readonly Event[];
  updated: CalendarDate;
}

/** Words of a source that something rests on. */
export interface Passage {
  /** Fragment on the source's page; it changes only if the words do. */
  id: string;
  /** The words as they stand in the source. */
  text: string;
  /** The same words in one part, or in several with gaps between them. */
  parts: readonly PassagePart[];
  source: Source;
  citations: readonly Citation[];
  /** Posts that are quoted here. */
  posts: readonly Post[];
}

/** A footnote of an event: the words of a source that support a claim. */
export interface Citation {
  /** As counted in the summary, from 1. */
  number: number;
  /** Fragment on the event's page. */
  id: string;
  /** The places in the summary that refer to it. */
  references: readonly Reference[];
  event: Event;
  source: Source;
  /** What the editor calls the source, e.g. "IANS, 23 November 2025". */
  label: string;
  /** The words as the editor quoted them. */
  quotation: string;
  passage: Passage;
  /** Address of the words in the original, where that is known. */
  original?: string;
}

export interface Track extends Page, Pick<FrontMatter<'tracks'>, 'title' | 'level' | 'color'> {
  html: Html;
  people: readonly Person[];
  events: readonly Event[];
}

export interface Person extends Page, Pick<FrontMatter<'people'>, 'name' | 'sortName' | 'roles'> {
  html: Html;
  tracks: readonly Track[];
  events: readonly Event[];
  posts: readonly Post[];
}

export interface Place
  extends Page,
    Pick<FrontMatter<'places'>, 'name' | 'country' | 'lat' | 'lon' | 'timeZone'> {
  html: Html;
  events: readonly Event[];
}

export interface Topic extends Page, Pick<FrontMatter<'topics'>, 'name'> {
  html: Html;
  events: readonly Event[];
}

/** The events that begin in a year. */
export interface Year {
  /** `2025` */
  year: string;
  permalink: Permalink;
  events: readonly Event[];
  months: readonly Month[];
}

/** The events that begin in a month. */
export interface Month {
  /** `2025-11`, or `2025` for events of which no more is known. */
  month: string;
  events: readonly Event[];
}

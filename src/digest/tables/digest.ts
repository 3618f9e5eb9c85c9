import type { CalendarDate } from '../../content/dates/dates.ts';
import type { CopyKey, SourceKey } from '../../content/kinds/source-kinds.ts';
import type { Caption } from '../../content/pictures/caption.ts';
import type { Picture } from '../../content/pictures/picture.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';
import type { Compared } from '../claims/claim.ts';
import type { Match } from '../quotation/find-quotation.ts';
import type { Links } from '../references/links.ts';
import type { AgentKind } from './agents.ts';
import type { Lists } from './list-rows.ts';

/** Rows by id or by {@link import('../../content/records.ts').RecordKey}; it is read with {@link rowOf}. */
export type Table<Row> = Readonly<Record<string, Row>>;

/**
 * The whole site as plain data: the records, and tables of all that follows from them. Rows name each other
 * by id, so that a digest of any size can be cloned, kept, and compared. Every list is in the order in
 * which it is shown. Nobody ever changes it.
 */
export interface Digest {
  readonly site: ParsedRecord<'digest'>;
  /** Those that are published. */
  readonly records: Records;
  readonly links: Links;
  /** By event id, in the order of the summary. */
  readonly citations: Table<readonly CitationRow[]>;
  /** By event id. */
  readonly evidence: Table<EvidenceRow>;
  /** By event id: the figures, days and names of its claims that their passages have as well, each once. */
  readonly compared: Table<readonly Compared[]>;
  /** By record key of a source, in the order of its text. */
  readonly passages: Table<readonly PassageRow[]>;
  /** By post id: who quotes it, in the order in which the post names them. */
  readonly postQuotations: Table<readonly PostQuotationRow[]>;
  /** By record key of an article or a document. */
  readonly coverage: Table<CoverageRow>;
  /** Bytes of the files of `public/` that documents name, by path. */
  readonly fileSizes: Table<number>;
  /** By event id: the posts it names, then those that name it. */
  readonly posts: Table<readonly string[]>;
  /** By id of a person or an organization. */
  readonly agents: Table<AgentKind>;
  /** By record key, in the order of the text. */
  readonly pictures: Table<readonly PictureRow[]>;
  /** By record key. */
  readonly backlinks: Table<Backlinks>;
  /** By event id. */
  readonly neighbours: Table<Neighbours>;
  /** By event id; none of an event that has no participants and no place. */
  readonly neighboursByPage: Table<NeighboursByPage>;
  /** By event id: whether its sources give different accounts. */
  readonly disputed: Table<boolean>;
  /** By event id: the newest hundred events, of which shared links have a picture of their own. */
  readonly recent: Table<true>;
  /** By record key. */
  readonly alike: Table<AlikeRow>;
  /** By record key of an event or a source: the newest date of it and of what it shows. */
  readonly updated: Table<CalendarDate>;
  readonly lists: Lists;
}

/** What tells a page from others where only titles and descriptions are listed. */
export interface AlikeRow {
  /** Words that no other page of its name has; none where there is no such page. */
  readonly name?: string;
  /** Whether the text of another page may begin with the same sentence. */
  readonly sharesOpening: boolean;
}

/** A footnote of an event: which words of which source support what. */
export interface CitationRow {
  readonly identifier: string;
  readonly source: SourceKey;
  /** What the editor calls the source. */
  readonly label: string;
  /** The words as the editor quoted them. */
  readonly quotation: string;
  /** The same words in the language of the digest, by the editor. */
  readonly translation?: string;
  /** Id of the passage of the source. */
  readonly passage: string;
  /** Address of the words in the original. */
  readonly original?: string;
  readonly references: readonly Reference[];
}

/** A place in a summary that refers to a footnote. */
export interface Reference {
  /** Fragment on the pages that show the summary. */
  readonly id: string;
  /** The words before it, back to the reference before or to the start of the paragraph. */
  readonly claim: string;
}

/** Positions of the citations that support the facts of an event, from 0. */
export interface EvidenceRow {
  readonly date?: number;
  readonly time?: number;
  readonly place?: number;
  readonly occasion?: number;
  /** How the date follows from words that say less than a whole date. */
  readonly dateReading?: { readonly phrase: string; readonly relativeTo: CalendarDate };
  /** Whether the date is not in the words, but is that of their source. */
  readonly dateOfSource?: boolean;
}

/** A stretch of a source that something rests on; of several parts where the quotation has ellipses. */
export interface PassageRow {
  /** Made of the words, so that it stays the same whoever cites them, and whatever else is cited. */
  readonly id: string;
  readonly text: string;
  readonly parts: readonly PassagePart[];
  readonly match: Match;
  /** None of an excerpt, which may leave these words out. */
  readonly sentence?: SentenceAround;
  /** The pages of the source that it is on, and the section that it starts in, where there are such. */
  readonly pages: readonly string[];
  readonly section?: { readonly id: string; readonly name: string };
  /** Who cites it: event, and position among its citations from 0. */
  readonly citations: readonly (readonly [event: string, position: number])[];
  /** Ids of the posts that are quoted here. */
  readonly posts: readonly string[];
}

/**
 * Words that stand together, and a few before and after them, which tell them from the same words
 * elsewhere. Those of an excerpt have none beside them, as they may be left out of it.
 */
export interface PassagePart {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The words before and behind a passage in its sentence; white space at its side is kept. */
export interface SentenceAround {
  readonly before: string;
  readonly after: string;
}

/** A source that quotes a post. */
export interface PostQuotationRow {
  readonly source: CopyKey;
  /** Id of the passage that has the words of the post. */
  readonly passage: string;
  /** How many words of the post it quotes, and how many the post has. */
  readonly words: number;
  readonly of: number;
}

/** How much of a source something rests on. */
export interface CoverageRow {
  /** Path of the record. */
  readonly file: string;
  readonly paragraphs: number;
  /** Lines of the file at which the paragraphs start that nothing rests on. */
  readonly uncitedLines: readonly number[];
  /** Of an excerpt, how many characters of the first paragraph are published. */
  readonly leadLength?: number;
}

/** A picture that a record shows. */
export interface PictureRow extends Picture, Caption {
  /** Where it is named in the file; see {@link placeKey}. */
  readonly place: string;
  /** Its path below `public/`. */
  readonly file: string;
  /** From the root of the site: `/harbour%20dawn.jpg`. */
  readonly path: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** Ids of the records that name a record. */
export interface Backlinks {
  /** In the order of the timeline. */
  readonly events: readonly string[];
  readonly posts: readonly string[];
  /** Those that it issued, newest first. */
  readonly documents: readonly string[];
  readonly tracks: readonly string[];
  /** Those who hold or held an office of it. */
  readonly people: readonly string[];
}

/** Ids of the events before and after an event in time, overall and in its track. */
export interface Neighbours {
  readonly earlier?: string;
  readonly later?: string;
  readonly earlierInTrack?: string;
  readonly laterInTrack?: string;
}

/** The same among the events of each of its participants, and at its place: by path of their page. */
export type NeighboursByPage = Table<Pick<Neighbours, 'earlier' | 'later'>>;

/**
 * The row of a table that is known to be there, since every reference was checked.
 *
 * @throws Error when it is not, which is a fault in Dateline.
 */
export function rowOf<Row>(table: Table<Row>, key: string): Row {
  const row = Object.hasOwn(table, key) ? table[key] : undefined;
  if (row === undefined) throw new Error(`no row "${key}"; this is a fault in Dateline`);
  return row;
}

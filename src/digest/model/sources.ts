import type { CalendarDate, FuzzyDate } from '../../content/dates/dates.ts';
import type { FrontMatter } from '../../content/schema/index.ts';
import type { Citation, Correction, Event, EventTime, Withdrawal } from '../model.ts';
import type { Html } from '../prose/html.ts';
import type { Permalink } from '../references/permalinks.ts';
import type { CoverageRow, PassagePart, SentenceAround } from '../tables/digest.ts';
import type { Agent, Role } from './agents.ts';
import type { Page } from './page.ts';

/** What an event rests on. */
export type Source = Copy | Post;

/** A copy of a published text. */
export type Copy = Article | Document;

/** What all sources have in common. */
interface SourcePage extends Page {
  /** BCP 47. */
  readonly language: string;
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  /** Day on which the copy was made, or the editor saw the post. */
  readonly retrieved?: CalendarDate | undefined;
  readonly seal?: Seal | undefined;
  /** Its text is empty then. */
  readonly withdrawn?: Withdrawal | undefined;
  /** Of a post, for quoting it anywhere. */
  readonly html: Html;
  readonly passages: readonly Passage[];
  /** Those that rest on it. */
  readonly events: readonly Event[];
  readonly updated: CalendarDate;
}

/** What articles and documents have in common. */
interface CopyPage
  extends SourcePage,
    Pick<FrontMatter<'articles'>, 'title' | 'titleBy' | 'rights' | 'reproduce'> {
  /** When it was published, or is from. */
  readonly date: FuzzyDate;
  /** Who is named for it where there is no room for more: the agency, or who issued it. */
  readonly credit: string;
  /** Where it was filed or issued, as printed. */
  readonly place?: string | undefined;
  readonly coverage: CoverageRow;
  readonly posts: readonly Post[];
  readonly corrections: readonly Correction[];
}

/** The copy of a news story. */
export interface Article extends CopyPage, Pick<FrontMatter<'articles'>, 'agency'> {
  readonly type: 'article';
  readonly distributor?: string | undefined;
  /** Names of the people who wrote it; there may be none. */
  readonly byline: readonly string[];
  readonly dateline?: Dateline | undefined;
}

/** A primary source: a statement, a treaty, a report. */
export interface Document extends CopyPage {
  readonly type: 'document';
  readonly documentType: FrontMatter<'documents'>['type'];
  /** What it is, in the editor's words. */
  readonly label?: string | undefined;
  readonly issuer: Issuer;
  /** The document as a file of `public/`. */
  readonly file?: PublicFile | undefined;
}

/** The SHA-256 of what makes a copy that copy, and the day on which it was sealed. */
export type Seal = NonNullable<FrontMatter<'articles'>['seal']>;

/** Who issued a document: someone who has a page, or a name. */
export interface Issuer {
  readonly name: string;
  readonly agent?: Agent | undefined;
}

/** A file of `public/`, and its size. */
export interface PublicFile {
  readonly permalink: Permalink;
  readonly bytes: number;
}

/** Where and when an article was filed, as printed: a place, a day or both. */
export type Dateline = NonNullable<FrontMatter<'articles'>['dateline']>;

/** What somebody posted, as others quote it or as the editor saw it. */
export interface Post
  extends SourcePage,
    Pick<FrontMatter<'posts'>, 'platform' | 'date' | 'dateBasis'> {
  readonly type: 'post';
  readonly time?: EventTime | undefined;
  readonly note?: string | undefined;
  readonly author: Agent;
  /** The offices the author held on the day, if it is a person. */
  readonly roles: readonly Role[];
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
  /** For its own page: with its passages marked. */
  readonly markedHtml: Html;
}

/** Who quotes a post. */
export interface PostQuotation {
  readonly source: Copy;
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
  /** The words around these in their sentence, where the source is published whole. */
  readonly sentence?: SentenceAround | undefined;
  readonly source: Source;
  /** The pages of the source that it is on, and the section that it starts in, where there are such. */
  readonly pages: readonly string[];
  readonly section?: { readonly id: string; readonly name: string } | undefined;
  readonly citations: readonly Citation[];
  /** Posts that are quoted here. */
  readonly posts: readonly Post[];
}

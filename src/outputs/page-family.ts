import type { Digest } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import type { Messages } from '../messages/index.ts';
import type { Item, Per } from './per.ts';
import type { StylePart } from './style-parts.ts';

/** Pages of one kind, which one template draws: one page, or one for each item of a list. */
export type PageFamily = SinglePage | { [P in Per]: PagePer<P> }[Per];

/** A family of one page. */
export interface SinglePage extends PagesOf<undefined> {
  /** From the root of the site. */
  path: `/${string}`;
  per?: undefined;
  /**
   * Whether a digest has the page; every one has, unless this says otherwise. Every page asks, to link it or
   * not, so this reads nothing that changes often.
   */
  isNeeded?(digest: Digest): boolean;
}

interface PagePer<P extends Per> extends PagesOf<Item<P>> {
  per: P;
}

/** What is known of the pages of a family, each of an item or, where there is but one, of nothing. */
export interface PagesOf<Of extends Item | undefined> {
  /** The heading. */
  title(of: Of, messages: Messages, digest: Digest): string;
  /** Whether search engines are asked not to show them. */
  noindex?: true;
  /** The type of the pages in the vocabulary of schema.org. */
  schemaType:
    | 'AboutPage'
    | 'CollectionPage'
    | 'ItemPage'
    | 'ProfilePage'
    | 'SearchResultsPage'
    | 'WebPage';
  /**
   * Whether they are shown within pages of other sites, and nowhere else; each is found at the address of another
   * page below `/embed/`, and says less.
   */
  framed?: true;
  /** The pages between the home page and one of these. */
  trail?(of: Of, messages: Messages, digest: Digest): readonly Crumb[];
  /** What of the stylesheet they need, beside what every page does. */
  styles: readonly StylePart[];
  /** What the script of the pages does, beside letting the reader choose the colours. */
  script?:
    | 'about'
    | 'entries'
    | 'event'
    | 'filter'
    | 'search'
    | 'source'
    | 'timeline'
    | 'track'
    | 'visits';
}

/** A page on the way from the home page to another: what it is called there, and where it is. */
export type Crumb = readonly [name: string, permalink: Permalink];

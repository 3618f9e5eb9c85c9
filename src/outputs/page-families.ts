import type { Digest } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import { formatDay } from '../messages/format-date.ts';
import type { Messages } from '../messages/index.ts';
import type { Item, Per } from './per.ts';

/** Pages of one kind, which one template draws: one page, or one for each item of a list. */
export type PageFamily = SinglePage | { [P in Per]: PagePer<P> }[Per];

interface SinglePage extends PagesOf<undefined> {
  /** From the root of the site. */
  path: `/${string}`;
  per?: undefined;
}

interface PagePer<P extends Per> extends PagesOf<Item<P>> {
  per: P;
}

/** What is known of the pages of a family, each of an item or, where there is but one, of nothing. */
export interface PagesOf<Of extends Item | undefined> {
  /** The heading. */
  title(of: Of, messages: Messages, digest: Digest): string;
  /** Whether search engines may show them; else they are asked to stay away. */
  indexed: boolean;
  /** The type of the pages in the vocabulary of schema.org. */
  schemaType:
    | 'AboutPage'
    | 'CollectionPage'
    | 'ItemPage'
    | 'ProfilePage'
    | 'SearchResultsPage'
    | 'WebPage';
  /** The pages between the home page and one of these. */
  trail?(of: Of, messages: Messages, digest: Digest): readonly Crumb[];
  /** What the script of the pages does, beside letting the reader choose the colours. */
  script?: 'filter' | 'search';
}

/** A page on the way from the home page to another: what it is called there, and where it is. */
export type Crumb = readonly [name: string, permalink: Permalink];

const belowSources: Pick<PagesOf<Item>, 'trail'> = {
  trail: (_, { sources }, { permalinks }) => [[sources, permalinks.to('/sources/')]],
};

/**
 * Every family of pages, in the order of the sitemap. Addresses, titles, breadcrumbs, heads and structured
 * data follow from this table. To add a family, write its template and an entry here.
 */
export const pageFamilies = {
  home: {
    path: '/',
    title: (_, __, { title }) => title,
    indexed: true,
    schemaType: 'CollectionPage',
    script: 'filter',
  },
  about: {
    path: '/about/',
    title: (_, { about }) => about,
    indexed: true,
    schemaType: 'AboutPage',
  },
  corrections: {
    path: '/corrections/',
    title: (_, { corrections }) => corrections,
    indexed: true,
    schemaType: 'CollectionPage',
  },
  places: {
    path: '/places/',
    title: (_, { places }) => places,
    indexed: true,
    schemaType: 'CollectionPage',
  },
  sources: {
    path: '/sources/',
    title: (_, { sources }) => sources,
    indexed: true,
    schemaType: 'CollectionPage',
  },
  // What these three show is found elsewhere.
  reversed: {
    path: '/reversed/',
    title: (_, { reversed }, { order }) => reversed[order],
    indexed: false,
    schemaType: 'CollectionPage',
  },
  search: {
    path: '/search/',
    title: (_, { search }) => search,
    indexed: false,
    schemaType: 'SearchResultsPage',
    script: 'search',
  },
  notFound: {
    path: '/404.html',
    title: (_, { notFound }) => notFound,
    indexed: false,
    schemaType: 'WebPage',
  },
  year: {
    per: 'years',
    title: ({ year }, { timelineOf }) => timelineOf(year),
    indexed: true,
    schemaType: 'CollectionPage',
  },
  event: {
    per: 'events',
    title: ({ title }) => title,
    indexed: true,
    schemaType: 'ItemPage',
    trail: ({ track }) => [[track.title, track.permalink]],
  },
  article: {
    per: 'articles',
    title: ({ title }) => title,
    // The copy of an article is not ours to have found.
    indexed: false,
    schemaType: 'ItemPage',
    ...belowSources,
  },
  post: {
    per: 'posts',
    title: ({ author, platform, date }, messages) =>
      `${messages.postBy(author.name, platform)}, ${formatDay(date, messages, 'short')}`,
    indexed: true,
    schemaType: 'ItemPage',
    ...belowSources,
  },
  track: {
    per: 'tracks',
    title: ({ title }) => title,
    indexed: true,
    schemaType: 'CollectionPage',
  },
  person: {
    per: 'people',
    title: ({ name }) => name,
    indexed: true,
    schemaType: 'ProfilePage',
  },
  place: {
    per: 'places',
    title: ({ name, country }, { place }) => place(name, country),
    indexed: true,
    schemaType: 'ItemPage',
    trail: (_, { places }, { permalinks }) => [[places, permalinks.to('/places/')]],
  },
  topic: {
    per: 'topics',
    title: ({ name }) => name,
    indexed: true,
    schemaType: 'ItemPage',
  },
} satisfies Record<string, PageFamily>;

export type FamilyName = keyof typeof pageFamilies;

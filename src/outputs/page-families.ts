import type { IndexedKind } from '../digest/tables/list-rows.ts';
import { formatDay, formatMonth } from '../messages/format-date.ts';
import type { Messages } from '../messages/index.ts';
import type { PageFamily, PagesOf, SinglePage } from './page-family.ts';
import type { Item } from './per.ts';
import type { StylePart } from './style-parts.ts';

const belowSources: Pick<PagesOf<Item>, 'trail'> = {
  trail: (_, { sources }, { permalinks }) => [[sources, permalinks.to('/sources/')]],
};

const timelineStyles: readonly StylePart[] = [
  'tracks',
  'track-label',
  'timeline',
  'participants',
  'quoted-post',
  'index',
];

/** Of a list that can be narrowed down. */
const indexPage: Pick<SinglePage, 'styles' | 'script'> = {
  styles: ['lists', 'forms'],
  script: 'filter',
};

const sourceStyles: readonly StylePart[] = ['tracks', 'marks', 'sources', 'event-list', 'popover'];

/** Shown within a page of another site, which says what it is about. */
const framedPage = {
  indexed: false,
  framed: true,
  schemaType: 'WebPage',
  styles: ['tracks', 'track-label', 'embed'],
} satisfies Partial<PagesOf<undefined>>;

/** Of the page of a person or an organization. */
const agentStyles: readonly StylePart[] = [
  'tracks',
  'track-label',
  'chart',
  'quoted-post',
  'facts',
  'event-list',
  'index',
];

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
    styles: [...timelineStyles, 'chart', 'forms'],
    script: 'timeline',
  },
  about: {
    path: '/about/',
    title: (_, { about }) => about,
    indexed: true,
    schemaType: 'AboutPage',
    styles: ['visits', 'elsewhere'],
    script: 'about',
  },
  corrections: {
    path: '/corrections/',
    title: (_, { corrections }) => corrections,
    indexed: true,
    schemaType: 'CollectionPage',
    styles: ['lists'],
  },
  tracks: {
    path: '/tracks/',
    title: (_, { tracks }) => tracks,
    indexed: true,
    schemaType: 'CollectionPage',
    styles: ['lists'],
    isNeeded: ({ kindsUsed }) => kindsUsed.includes('tracks'),
  },
  places: {
    path: '/places/',
    title: (_, { places }) => places,
    indexed: true,
    schemaType: 'CollectionPage',
    script: 'filter',
    styles: ['map', 'lists', 'forms'],
  },
  topics: {
    path: '/topics/',
    title: (_, { topics }) => topics,
    indexed: true,
    schemaType: 'CollectionPage',
    styles: ['lists'],
    isNeeded: ({ kindsUsed }) => kindsUsed.includes('topics'),
  },
  people: {
    path: '/people/',
    title: (_, { people }) => people,
    indexed: true,
    schemaType: 'CollectionPage',
    script: 'filter',
    styles: ['lists', 'network', 'forms'],
    isNeeded: ({ kindsUsed }) => kindsUsed.includes('people'),
  },
  organizations: {
    path: '/organizations/',
    title: (_, { organizations }) => organizations,
    indexed: true,
    schemaType: 'CollectionPage',
    ...indexPage,
    isNeeded: ({ kindsUsed }) => kindsUsed.includes('organizations'),
  },
  sources: {
    path: '/sources/',
    title: (_, { sources }) => sources,
    indexed: true,
    schemaType: 'CollectionPage',
    ...indexPage,
    styles: ['index', 'lists', 'forms'],
  },
  reversed: {
    path: '/reversed/',
    title: (_, { reversed }, { order }) => reversed[order],
    indexed: true,
    schemaType: 'CollectionPage',
    styles: [...timelineStyles, 'popover'],
    script: 'entries',
  },
  search: {
    path: '/search/',
    title: (_, { search }) => search,
    indexed: true,
    schemaType: 'SearchResultsPage',
    styles: ['marks', 'forms', 'search'],
    script: 'search',
  },
  notFound: {
    path: '/404.html',
    title: (_, { notFound }) => notFound,
    indexed: false,
    schemaType: 'WebPage',
    styles: ['forms'],
  },
  year: {
    per: 'years',
    title: ({ year }, { timelineOf }) => timelineOf(year),
    indexed: true,
    schemaType: 'CollectionPage',
    styles: [...timelineStyles, 'chart', 'popover'],
    script: 'entries',
  },
  month: {
    per: 'months',
    title: ({ month }, messages) => partOf('timeline', formatMonth(month, messages), messages),
    indexed: true,
    schemaType: 'CollectionPage',
    styles: [...timelineStyles, 'chart', 'event-list', 'popover'],
    script: 'entries',
    trail: ({ month }, { timelineOf }, { permalinks }) => {
      const year = month.slice(0, 'YYYY'.length);
      return [[timelineOf(year), permalinks.to(`/${year}/`)]];
    },
  },
  sourcePeriod: {
    per: 'sourcePeriods',
    title: ({ period }, messages) => partOf('sources', formatMonth(period, messages), messages),
    indexed: true,
    schemaType: 'CollectionPage',
    ...indexPage,
    trail: ({ period }, messages, { permalinks }) => {
      const year = period.slice(0, 'YYYY'.length);
      const all = [messages.sources, permalinks.to('/sources/')] as const;
      const name = partOf('sources', formatMonth(year, messages), messages);
      return period === year ? [all] : [all, [name, permalinks.to(`/sources/${year}/`)]];
    },
  },
  letter: {
    per: 'letters',
    title: ({ kind, letter }, messages) => partOf(kind, letter, messages),
    indexed: true,
    schemaType: 'CollectionPage',
    script: 'filter',
    styles: ['lists', 'network', 'forms'],
    trail: ({ kind }, messages, { permalinks }) => [[messages[kind], permalinks.to(`/${kind}/`)]],
  },
  event: {
    per: 'events',
    title: ({ title }) => title,
    indexed: true,
    schemaType: 'ItemPage',
    styles: [
      'tracks',
      'track-label',
      'map',
      'participants',
      'quoted-post',
      'event',
      'facts',
      'popover',
      'elsewhere',
    ],
    script: 'event',
    trail: ({ track }) => (track ? [[track.title, track.permalink]] : []),
  },
  article: {
    per: 'articles',
    title: ({ title }) => title,
    // The copy of an article is not ours to have found.
    indexed: false,
    schemaType: 'ItemPage',
    styles: sourceStyles,
    script: 'source',
    ...belowSources,
  },
  document: {
    per: 'documents',
    title: ({ title }) => title,
    // As above.
    indexed: false,
    schemaType: 'ItemPage',
    styles: sourceStyles,
    script: 'source',
    ...belowSources,
  },
  post: {
    per: 'posts',
    title: ({ author, platform, date }, messages) =>
      messages.postBy(author.name, platform) + messages.comma + formatDay(date, messages, 'short'),
    indexed: true,
    schemaType: 'ItemPage',
    styles: [...sourceStyles, 'quoted-post'],
    script: 'source',
    ...belowSources,
  },
  track: {
    per: 'tracks',
    title: ({ title }) => title,
    indexed: true,
    schemaType: 'CollectionPage',
    styles: ['tracks', 'track-label', 'chart', 'facts', 'event-list', 'lists', 'elsewhere'],
    script: 'track',
    trail: (_, { tracks }, { permalinks }) => [[tracks, permalinks.to('/tracks/')]],
  },
  person: {
    per: 'people',
    title: ({ name }) => name,
    indexed: true,
    schemaType: 'ProfilePage',
    styles: agentStyles,
    script: 'visits',
    trail: (_, { people }, { permalinks }) => [[people, permalinks.to('/people/')]],
  },
  organization: {
    per: 'organizations',
    title: ({ name }) => name,
    indexed: true,
    schemaType: 'ProfilePage',
    styles: agentStyles,
    script: 'visits',
    trail: (_, { organizations }, { permalinks }) => [
      [organizations, permalinks.to('/organizations/')],
    ],
  },
  place: {
    per: 'places',
    title: ({ name, country }, { place }) => place(name, country),
    indexed: true,
    schemaType: 'ItemPage',
    styles: ['tracks', 'track-label', 'chart', 'map', 'facts', 'event-list'],
    script: 'visits',
    trail: (_, { places }, { permalinks }) => [[places, permalinks.to('/places/')]],
  },
  topic: {
    per: 'topics',
    title: ({ name }) => name,
    indexed: true,
    schemaType: 'ItemPage',
    styles: ['tracks', 'track-label', 'chart', 'facts', 'event-list'],
    script: 'visits',
    trail: (_, { topics }, { permalinks }) => [[topics, permalinks.to('/topics/')]],
  },
  embed: {
    path: '/embed/',
    title: (_, __, { title }) => title,
    ...framedPage,
  },
  embeddedTrack: {
    per: 'tracks',
    title: ({ title }) => title,
    ...framedPage,
  },
  embeddedEvent: {
    per: 'events',
    title: ({ title }) => title,
    ...framedPage,
    styles: [...framedPage.styles, 'participants'],
  },
} satisfies Record<string, PageFamily>;

/** What a part of a list is called: `People: M`. */
function partOf(
  list: 'timeline' | 'sources' | IndexedKind,
  part: string,
  messages: Messages,
): string {
  return `${messages[list]}${messages.colon} ${part}`;
}

export type FamilyName = keyof typeof pageFamilies;

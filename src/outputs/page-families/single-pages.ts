import type { IndexedKind } from '../../digest/tables/list-rows.ts';
import type { PageFamily, SinglePage } from '../page-family.ts';
import { timelineStyles } from './timeline-styles.ts';

/** What the lists of records have in common, each at the address of its kind. */
function listOf(kind: IndexedKind | 'sources'): Pick<SinglePage, 'path' | 'title' | 'schemaType'> {
  return {
    path: `/${kind}/`,
    title: (_, messages) => messages[kind],
    schemaType: 'CollectionPage',
  };
}

/** Of a list that a digest without such records does not have. */
function ifUsed(kind: IndexedKind): Pick<SinglePage, 'isNeeded'> {
  return { isNeeded: ({ kindsUsed }) => kindsUsed.includes(kind) };
}

/** The families of one page. */
export const singlePages = {
  home: {
    path: '/',
    title: (_, __, { title }) => title,
    schemaType: 'CollectionPage',
    styles: [...timelineStyles, 'chart', 'forms'],
    script: 'timeline',
  },
  about: {
    path: '/about/',
    title: (_, { about }) => about,
    schemaType: 'AboutPage',
    styles: ['visits', 'elsewhere'],
    script: 'about',
  },
  corrections: {
    path: '/corrections/',
    title: (_, { corrections }) => corrections,
    schemaType: 'CollectionPage',
    styles: ['lists'],
  },
  tracks: { ...listOf('tracks'), ...ifUsed('tracks'), styles: ['lists'] },
  places: { ...listOf('places'), styles: ['map', 'lists', 'forms'], script: 'filter' },
  topics: { ...listOf('topics'), ...ifUsed('topics'), styles: ['lists'] },
  people: {
    ...listOf('people'),
    ...ifUsed('people'),
    styles: ['lists', 'network', 'forms'],
    script: 'filter',
  },
  organizations: {
    ...listOf('organizations'),
    ...ifUsed('organizations'),
    styles: ['lists', 'forms'],
    script: 'filter',
  },
  sources: { ...listOf('sources'), styles: ['index', 'lists', 'forms'], script: 'filter' },
  reversed: {
    path: '/reversed/',
    title: (_, { reversed }, { order }) => reversed[order],
    schemaType: 'CollectionPage',
    styles: timelineStyles,
    script: 'entries',
  },
  search: {
    path: '/search/',
    title: (_, { search }) => search,
    schemaType: 'SearchResultsPage',
    styles: ['marks', 'forms', 'search'],
    script: 'search',
  },
  notFound: {
    path: '/404.html',
    title: (_, { notFound }) => notFound,
    noindex: true,
    schemaType: 'WebPage',
    styles: ['forms'],
  },
} satisfies Record<string, PageFamily>;

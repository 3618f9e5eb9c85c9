import type { IndexedKind } from '../../digest/tables/list-rows.ts';
import { formatDay } from '../../messages/format/format-date.ts';
import type { PageFamily, PagesOf } from '../page-family.ts';
import type { Item } from '../per.ts';
import type { StylePart } from '../style-parts.ts';

/** Of a page that is reached by way of a list. */
function below(list: IndexedKind | 'sources'): Pick<PagesOf<Item>, 'trail'> {
  return { trail: (_, messages, { permalinks }) => [[messages[list], permalinks.to(`/${list}/`)]] };
}

const sourceStyles: readonly StylePart[] = ['tracks', 'marks', 'sources', 'event-list', 'popover'];

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
 * The families of one page for each record. Search engines are asked not to show the copies of articles and documents:
 * those who look for a text are to find the original.
 */
export const recordPages = {
  event: {
    per: 'events',
    title: ({ title }) => title,
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
      'endnotes',
    ],
    script: 'event',
    trail: ({ track }) => (track ? [[track.title, track.permalink]] : []),
  },
  article: {
    per: 'articles',
    title: ({ title }) => title,
    noindex: true,
    schemaType: 'ItemPage',
    styles: sourceStyles,
    script: 'source',
    ...below('sources'),
  },
  document: {
    per: 'documents',
    title: ({ title }) => title,
    noindex: true,
    schemaType: 'ItemPage',
    styles: sourceStyles,
    script: 'source',
    ...below('sources'),
  },
  post: {
    per: 'posts',
    title: ({ author, platform, date }, messages) =>
      messages.postBy(author.name, platform) + messages.comma + formatDay(date, messages, 'short'),
    schemaType: 'ItemPage',
    styles: [...sourceStyles, 'quoted-post'],
    script: 'source',
    ...below('sources'),
  },
  track: {
    per: 'tracks',
    title: ({ title }) => title,
    schemaType: 'CollectionPage',
    styles: ['tracks', 'track-label', 'chart', 'facts', 'event-list', 'lists', 'elsewhere'],
    script: 'track',
    ...below('tracks'),
  },
  person: {
    per: 'people',
    title: ({ name }) => name,
    schemaType: 'ProfilePage',
    styles: agentStyles,
    script: 'visits',
    ...below('people'),
  },
  organization: {
    per: 'organizations',
    title: ({ name }) => name,
    schemaType: 'ProfilePage',
    styles: agentStyles,
    script: 'visits',
    ...below('organizations'),
  },
  place: {
    per: 'places',
    title: ({ name, country }, { place }) => place(name, country),
    schemaType: 'ItemPage',
    styles: ['tracks', 'track-label', 'chart', 'map', 'facts', 'event-list'],
    script: 'visits',
    ...below('places'),
  },
  topic: {
    per: 'topics',
    title: ({ name }) => name,
    schemaType: 'ItemPage',
    styles: ['tracks', 'track-label', 'chart', 'facts', 'event-list'],
    script: 'visits',
    ...below('topics'),
  },
} satisfies Record<string, PageFamily>;

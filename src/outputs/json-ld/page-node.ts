import type { BreadcrumbList, WebPage } from 'schema-dts';
import type { Digest } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { cardImageOf } from '../cards/card-image.ts';
import { descriptionOf } from '../head/description.ts';
import { lastChangeOf } from '../head/last-change.ts';
import { permalinkOf, type Subject, titleOf } from '../subject.ts';
import { type Reference, reference, siteReference } from './node-id.ts';
import { correctedBy } from './source-nodes.ts';

const pageTypes = {
  home: 'CollectionPage',
  about: 'AboutPage',
  corrections: 'CollectionPage',
  places: 'CollectionPage',
  sources: 'CollectionPage',
  reversed: 'CollectionPage',
  search: 'SearchResultsPage',
  notFound: 'WebPage',
  year: 'CollectionPage',
  track: 'CollectionPage',
  event: 'ItemPage',
  article: 'ItemPage',
  post: 'ItemPage',
  person: 'ProfilePage',
  place: 'ItemPage',
  topic: 'ItemPage',
} as const satisfies Record<Subject['type'], string>;

/**
 * The page itself, and what it is about.
 *
 * @see https://schema.org/WebPage
 */
export function pageNode(subject: Subject, digest: Digest, mainEntity?: Reference) {
  const changed = lastChangeOf(subject, digest);
  const card = cardImageOf(subject, digest);
  return {
    ...pageBrief(subject, digest),
    name: titleOf(subject, digest),
    description: descriptionOf(subject, digest),
    inLanguage: digest.language,
    isPartOf: siteReference(digest),
    ...(changed !== '' && { dateModified: changed }),
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: card.permalink.url,
      caption: card.alt,
    },
    ...(mainEntity && { mainEntity }),
    ...(subject.type === 'home' ? {} : { breadcrumb: breadcrumbs(subject, digest) }),
    ...(subject.type === 'event' && {
      citation: [...new Set(subject.page.citations.map(({ passage }) => passage))].map(
        ({ id, source }) => reference(source.permalink, id),
      ),
      ...correctedBy(subject.page.corrections),
    }),
  } satisfies WebPage;
}

/**
 * The way from the home page to this one, as the page shows it.
 *
 * @see https://schema.org/BreadcrumbList
 */
function breadcrumbs(subject: Subject, digest: Digest): BreadcrumbList {
  const trail: Subject[] = [{ type: 'home' }, ...parentsOf(subject), subject];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((page, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: page.type === 'home' ? messagesFor(digest.language).timeline : titleOf(page, digest),
      item: pageBrief(page, digest),
    })),
  };
}

function parentsOf(subject: Subject): Subject[] {
  switch (subject.type) {
    case 'event':
      return [{ type: 'track', page: subject.page.track }];
    case 'article':
    case 'post':
      return [{ type: 'sources' }];
    case 'place':
      return [{ type: 'places' }];
    default:
      return [];
  }
}

function pageBrief(subject: Subject, digest: Digest) {
  const permalink = permalinkOf(subject, digest);
  return {
    '@type': pageTypes[subject.type],
    ...reference(permalink, 'page'),
    url: permalink.url,
  } satisfies WebPage;
}

import type { BreadcrumbList, WebPage } from 'schema-dts';
import type { Digest } from '../../digest/model.ts';
import { distinctBy } from '../../views/distinct-by.ts';
import { cardImageOf } from '../cards/card-image.ts';
import { descriptionOf } from '../head/description.ts';
import { lastChangeOf } from '../head/last-change.ts';
import { familyOf, permalinkOf, type Subject, titleOf, trailOf } from '../subject.ts';
import { agentBrief } from './agent-nodes.ts';
import { named, namedEvent, nodeId, type Reference, reference, siteReference } from './node-id.ts';
import { correctedBy } from './source-nodes.ts';

/**
 * The page itself, and what it is about.
 *
 * @see https://schema.org/WebPage
 */
export function pageNode(subject: Subject, digest: Digest, mainEntity?: Reference) {
  const changed = lastChangeOf(subject, digest);
  const card = cardImageOf(subject, digest);
  const permalink = permalinkOf(subject, digest);
  return {
    '@type': familyOf(subject).schemaType,
    ...reference(permalink, 'page'),
    url: permalink.url,
    name: titleOf(subject, digest),
    description: descriptionOf(subject, digest),
    inLanguage: digest.language,
    isPartOf: named('WebSite', siteReference(digest), digest.title),
    ...(subject.type === 'event' && subject.page.added && { datePublished: subject.page.added }),
    ...(changed !== '' && { dateModified: changed }),
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: card.permalink.url,
      caption: card.alt,
    },
    ...(mainEntity && { mainEntity }),
    ...mentionedBy(subject),
    ...(subject.type === 'home' ? {} : { breadcrumb: breadcrumbs(subject, digest) }),
    ...(subject.type === 'event' && {
      citation: distinctBy(
        subject.page.citations
          .filter(({ passage }) => passage.text !== '')
          .map(({ passage: { id, source } }) => reference(source.permalink, id)),
        nodeId,
      ),
      ...correctedBy(subject.page.corrections),
    }),
  } satisfies WebPage;
}

/** What a page names that is neither what it is about nor a part of that. */
function mentionedBy(subject: Subject) {
  switch (subject.type) {
    case 'track':
      return {
        mentions: [...subject.page.people, ...subject.page.organizations].map(agentBrief),
      };
    case 'person':
    case 'organization':
    case 'place':
    case 'topic':
      return { mentions: subject.page.events.map(namedEvent) };
    default:
      return {};
  }
}

/**
 * The way from the home page to this one, as the page shows it.
 *
 * @see https://schema.org/BreadcrumbList
 */
function breadcrumbs(subject: Subject, digest: Digest): BreadcrumbList {
  const here = [titleOf(subject, digest), permalinkOf(subject, digest)] as const;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trailOf(subject, digest), here].map(([name, permalink], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: reference(permalink, 'page'),
    })),
  };
}

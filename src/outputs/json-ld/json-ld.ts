import type { Graph, Thing } from 'schema-dts';
import type { Digest, Month, Source } from '../../digest/model.ts';
import type { Subject } from '../subject.ts';
import { organizationNode, personNode } from './agent-nodes.ts';
import { eventNode } from './event-node.ts';
import { placeNode, topicNode } from './index-nodes.ts';
import { entryList, eventList, partList, sourceList } from './list-node.ts';
import type { Reference } from './node-id.ts';
import { pageNode } from './page-node.ts';
import { siteNode } from './site.ts';
import { articleNode, documentNode, postNode, quotationNode } from './source-nodes.ts';

type Node = Thing & Reference;

/**
 * What a page says, as data in the vocabulary of schema.org, to stand in a `<script>`: in JSON, no
 * string holds a `<`, nor a character that ends a line of JavaScript.
 *
 * @see https://schema.org/
 * @see https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export function jsonLd(subject: Subject, digest: Digest): string {
  return JSON.stringify(makeGraph(subject, digest)).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The page, and what it is about; what that refers to is described by other pages. */
function makeGraph(subject: Subject, digest: Digest): Graph {
  const [main, ...parts] = nodesOf(subject, digest);
  const page = pageNode(subject, digest, main && { '@id': main['@id'] });
  const site = subject.type === 'home' ? [siteNode(digest)] : [];
  return {
    '@context': 'https://schema.org',
    '@graph': [page, ...site, ...(main ? [main] : []), ...parts],
  };
}

/** What the page is about, and the parts of it that have addresses of their own. */
function nodesOf(subject: Subject, digest: Digest): Node[] {
  switch (subject.type) {
    case 'home':
      return [eventList(subject, digest, eventsIn(digest.opening))];
    case 'reversed':
      return [eventList(subject, digest, eventsIn(digest.ending))];
    case 'year': {
      const { year, events } = subject.page;
      const months = digest.months
        .filter(({ month }) => month.startsWith(`${year}-`))
        .map((page): Subject => ({ type: 'month', page }));
      return months.length > 0
        ? [partList(subject, digest, months)]
        : [eventList(subject, digest, events)];
    }
    case 'month':
    case 'track':
      return [eventList(subject, digest, subject.page.events)];
    case 'tracks':
    case 'people':
    case 'organizations':
    case 'places':
    case 'topics': {
      const kind = subject.type;
      const letters = digest.letters
        .filter((letter) => letter.kind === kind)
        .map((page): Subject => ({ type: 'letter', page }));
      return letters.length > 0
        ? [partList(subject, digest, letters)]
        : [entryList(subject, digest, digest[kind])];
    }
    case 'letter':
      return [entryList(subject, digest, subject.page.entries)];
    case 'sources': {
      const years = digest.sourcePeriods
        .filter(({ period }) => period.length === 'YYYY'.length)
        .map((page): Subject => ({ type: 'sourcePeriod', page }));
      return years.length > 0
        ? [partList(subject, digest, years)]
        : [sourceList(subject, digest, digest)];
    }
    case 'sourcePeriod':
      return [sourceList(subject, digest, subject.page)];
    case 'event':
      return [eventNode(subject.page, digest)];
    case 'article':
      return [articleNode(subject.page, digest), ...quotationNodes(subject.page, digest)];
    case 'document':
      return [documentNode(subject.page, digest), ...quotationNodes(subject.page, digest)];
    case 'post':
      return [postNode(subject.page, digest), ...quotationNodes(subject.page, digest)];
    case 'person':
      return [personNode(subject.page, digest)];
    case 'organization':
      return [organizationNode(subject.page)];
    case 'place':
      return [placeNode(subject.page)];
    case 'topic':
      return [topicNode(subject.page)];
    default:
      return [];
  }
}

function quotationNodes({ passages }: Source, digest: Digest): Node[] {
  return passages.map((passage) => quotationNode(passage, digest));
}

function eventsIn(months: readonly Month[]) {
  return months.flatMap(({ events }) => events);
}

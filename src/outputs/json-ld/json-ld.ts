import type { Graph, Thing } from 'schema-dts';
import type { Digest, Month, Source } from '../../digest/model.ts';
import type { Subject } from '../subject.ts';
import { eventBrief, eventNode } from './event-node.ts';
import { personNode, placeNode, topicNode } from './index-nodes.ts';
import { eventList, pageList } from './list-node.ts';
import type { Reference } from './node-id.ts';
import { pageNode } from './page-node.ts';
import { siteNode } from './site.ts';
import { articleNode, postNode, quotationNode } from './source-nodes.ts';

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

/** The page, the site, what the page is about, and whatever that refers to. */
function makeGraph(subject: Subject, digest: Digest): Graph {
  const [main, ...others] = nodesOf(subject, digest);
  const page = pageNode(subject, digest, main && { '@id': main['@id'] });
  const nodes: Node[] = [page, siteNode(digest), ...(main ? [main] : []), ...others];
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  return { '@context': 'https://schema.org', '@graph': [...byId.values()] };
}

/** What the page is about comes first. */
function nodesOf(subject: Subject, digest: Digest): Node[] {
  switch (subject.type) {
    case 'home':
      return [eventList(subject, digest, eventsIn(digest.opening))];
    case 'reversed':
      return [eventList(subject, digest, eventsIn(digest.ending))];
    case 'year':
      return [eventList(subject, digest, subject.page.events)];
    case 'track': {
      const { events, people } = subject.page;
      return [eventList(subject, digest, events), ...people.map(personNode)];
    }
    case 'places':
      return [pageList(subject, digest, ['place'])];
    case 'sources':
      return [pageList(subject, digest, ['article', 'post'])];
    case 'event': {
      const { participants, place, topics, sources, posts, citations } = subject.page;
      return [
        eventNode(subject.page, digest),
        ...participants.map(({ person }) => personNode(person)),
        ...(place ? [placeNode(place)] : []),
        ...topics.map(topicNode),
        ...[...sources, ...posts].flatMap((source) => sourceNodes(source, digest)),
        ...citations.map(({ passage }) => quotationNode(passage, digest)),
      ];
    }
    case 'article':
    case 'post': {
      const { passages, events } = subject.page;
      return [
        ...sourceNodes(subject.page, digest),
        ...passages.map((passage) => quotationNode(passage, digest)),
        ...events.map(eventBrief),
      ];
    }
    case 'person':
      return [personNode(subject.page), ...subject.page.events.map(eventBrief)];
    case 'place':
      return [placeNode(subject.page), ...subject.page.events.map(eventBrief)];
    case 'topic':
      return [topicNode(subject.page), ...subject.page.events.map(eventBrief)];
    default:
      return [];
  }
}

/** A source, its author, and where it is quoted. */
function sourceNodes(source: Source, digest: Digest): [Node, ...Node[]] {
  return source.type === 'article'
    ? [articleNode(source, digest)]
    : [postNode(source, digest), personNode(source.author), articleNode(source.quotedIn, digest)];
}

function eventsIn(months: readonly Month[]) {
  return months.flatMap(({ events }) => events);
}

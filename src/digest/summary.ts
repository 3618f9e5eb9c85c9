import type { Element } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Html } from './html.ts';
import type { CitationReference } from './nodes.ts';
import type { Permalink } from './permalinks.ts';
import { renderProse } from './prose.ts';
import type { LocatedFootnote } from './quotations.ts';

/** A summary, and the fragments of its references by footnote. */
export interface Summary {
  html: Html;
  references: Map<LocatedFootnote, string[]>;
}

/** Fragment of a citation on the page of its event. */
export function citationId(number: number): string {
  return `citation-${number}`;
}

/**
 * Renders the summary of an event. Each footnote reference becomes a raised number that leads to the
 * citation on the event's page; the footnotes themselves are left to the page.
 */
export function renderSummary(
  eventId: string,
  body: Root,
  footnotes: readonly LocatedFootnote[],
  permalink: Permalink,
): Summary {
  const references = new Map<LocatedFootnote, string[]>(
    footnotes.map((footnote) => [footnote, []]),
  );
  const byIdentifier = new Map(
    footnotes.map((footnote, index) => [footnote.identifier, { footnote, number: index + 1 }]),
  );
  visit(body, ['footnoteReference', 'footnoteDefinition'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1);
      return index;
    }
    const cited = node.type === 'footnoteReference' ? byIdentifier.get(node.identifier) : undefined;
    if (!cited) return undefined;
    const ids = references.get(cited.footnote) ?? [];
    const id = `${eventId}-ref-${cited.number}-${ids.length + 1}`;
    ids.push(id);
    (parent.children as PhrasingContent[])[index] = raised(cited.number, id, permalink);
    return index + 1;
  });
  return { html: renderProse(body), references };
}

function raised(number: number, id: string, { href }: Permalink): CitationReference {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `${href}#${citationId(number)}` },
    children: [{ type: 'text', value: String(number) }],
  };
  return {
    type: 'citationReference',
    data: { hName: 'sup', hProperties: { id }, hChildren: [link] },
  };
}

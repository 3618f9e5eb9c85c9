import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { raisedLink } from '../passages/nodes.ts';
import type { Html } from '../prose/html.ts';
import { renderProse } from '../prose/prose.ts';
import type { Permalink } from '../references/permalinks.ts';
import type { LocatedFootnote } from './quotations.ts';

/** A summary, and where it refers to each footnote. */
export interface Summary {
  html: Html;
  references: Map<LocatedFootnote, Reference[]>;
}

/** A place in a summary that refers to a footnote. */
export interface Reference {
  /** Fragment on the pages that show the summary. */
  id: string;
  /** The words before it, back to the reference before or to the start of the paragraph. */
  claim: string;
}

/** Fragment of a citation on the page of its event. */
export function citationId(number: number): string {
  return `citation-${number}`;
}

/**
 * Renders the summary of an event, whose tree is changed. Each footnote reference becomes a raised number
 * that leads to the citation on the event's page; the footnotes themselves are left to the page.
 */
export function renderSummary(
  eventId: string,
  body: Root,
  footnotes: readonly LocatedFootnote[],
  { href }: Permalink,
): Summary {
  const references: Summary['references'] = new Map(footnotes.map((footnote) => [footnote, []]));
  const numbers = new Map(footnotes.map(({ identifier }, index) => [identifier, index]));
  let claim = '';
  let latestClaim = '';
  visit(body, (node, index, parent) => {
    if (node.type === 'paragraph') claim = '';
    if (node.type === 'text' || node.type === 'inlineCode') claim += node.value;
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'footnoteReference') return undefined;
    const number = numbers.get(node.identifier) ?? 0;
    const footnote = footnotes[number];
    if (!footnote) return undefined;
    const places = references.get(footnote) ?? [];
    const id = `${eventId}-ref-${number + 1}-${places.length + 1}`;
    // Two numbers in a row stand for the same words.
    latestClaim = claim.replace(/^[\s.,;:)]+|[\s,;:(]+$/g, '') || latestClaim;
    places.push({ id, claim: latestClaim });
    claim = '';
    (parent.children as PhrasingContent[])[index] = raisedLink(
      number + 1,
      `${href}#${citationId(number + 1)}`,
      id,
    );
    return undefined;
  });
  return { html: renderProse(body), references };
}

import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Reference } from '../tables/digest.ts';

/** Fragment of a citation on the page of its event. */
export function citationId(number: number): string {
  return `citation-${number}`;
}

/**
 * Finds the places of a summary that refer to its footnotes, and what each of them supports.
 *
 * @param identifiers Of the footnotes, in the order of their numbers.
 * @returns the references of each footnote.
 */
export function readReferences(
  eventId: string,
  body: Root,
  identifiers: readonly string[],
): Reference[][] {
  const references = identifiers.map((): Reference[] => []);
  let claim = '';
  let latestClaim = '';
  visit(body, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'paragraph') claim = '';
    if (node.type === 'text' || node.type === 'inlineCode') claim += node.value;
    if (node.type !== 'footnoteReference') return undefined;
    const index = identifiers.indexOf(node.identifier);
    const its = references[index];
    if (!its) return undefined;
    // Two numbers in a row stand for the same words.
    const words = claim.replace(/^[\s.,;:)]+/, '').replace(/(?<![\s,;:(])[\s,;:(]+$/, '');
    latestClaim = words || latestClaim;
    its.push({ id: `${eventId}-ref-${index + 1}-${its.length + 1}`, claim: latestClaim });
    claim = '';
    return undefined;
  });
  return references;
}

import type { Code, Paragraph, Root, TableRow } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A block of a summary that claims something. */
export interface Claim {
  readonly node: Paragraph | TableRow | Code;
  /** Identifiers of the footnotes that it refers to. */
  readonly cited: ReadonlySet<string>;
  /** Whether it is the first row of a table, which names the columns. */
  readonly isHeader: boolean;
}

/** Finds the blocks of a summary that claim something, in order. */
export function claimsIn(body: Root): Claim[] {
  const claims: Claim[] = [];
  visit(body, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableRow' && node.type !== 'code')
      return undefined;
    const cited = new Set<string>();
    visit(node, 'footnoteReference', ({ identifier }) => {
      cited.add(identifier);
    });
    claims.push({ node, cited, isHeader: parent?.type === 'table' && index === 0 });
    return SKIP;
  });
  return claims;
}

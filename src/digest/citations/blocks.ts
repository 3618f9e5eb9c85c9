import type { Code, Paragraph, Root, TableRow } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { isOfPictures } from '../../content/body/picture-paragraphs.ts';

/** A block of a summary that says something. */
export interface Block {
  readonly node: Paragraph | TableRow | Code;
  /** Identifiers of the footnotes that it refers to. */
  readonly cited: ReadonlySet<string>;
  /** Whether it has to have a footnote: not the names of columns, nor the editor's own context. */
  readonly needsSupport: boolean;
}

/** Finds the blocks of a summary that say something, in order. */
export function blocksIn(body: Root): Block[] {
  const blocks: Block[] = [];
  visitParents(body, (node, ancestors) => {
    if (node.type === 'footnoteDefinition' || isOfPictures(node)) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableRow' && node.type !== 'code')
      return undefined;
    const parent = ancestors.at(-1);
    const isHeader = parent?.type === 'table' && parent.children[0] === node;
    const isNote = ancestors.some(
      (block) => block.type === 'blockquote' && block.data?.alert === 'note',
    );
    blocks.push({ node, cited: citedIn(node), needsSupport: !isHeader && !isNote });
    return SKIP;
  });
  return blocks;
}

/** Identifiers of the footnotes that a part of a summary refers to. */
export function citedIn(node: Parameters<typeof visit>[0]): Set<string> {
  const cited = new Set<string>();
  visit(node, (part) => {
    if (part.type === 'footnoteReference' && 'identifier' in part)
      cited.add(String(part.identifier));
  });
  return cited;
}

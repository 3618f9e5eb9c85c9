import type { Definition, Image, Link, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Point, startOfFile } from '../../problem.ts';
import { isLinkable } from '../address.ts';

/** A link or image of a body whose address is not whole, or is one that nobody may link to. */
export interface BodyLink extends Point {
  readonly type: LinkNode['type'];
  readonly url: string;
}

/** What has an address in a Markdown tree. */
export type LinkNode = Link | Definition | Image;

/** Finds the links of a body but for those that lead to other sites, in the order of the text. */
export function linksIn(body: Root): BodyLink[] {
  const links: BodyLink[] = [];
  visit(body, (node) => {
    if (!isLinkNode(node) || isLinkable(node.url)) return;
    const { line, column } = node.position?.start ?? startOfFile;
    links.push({ type: node.type, url: node.url, line, column });
  });
  return links;
}

/** Tells whether a node has an address: that of a link, of a definition or of a picture. */
export function isLinkNode(node: Node): node is LinkNode {
  return node.type === 'link' || node.type === 'definition' || node.type === 'image';
}

/**
 * Names a link by its place in the file: no two of a record start at the same one.
 *
 * @example placeKey({ line: 7, column: 3 }) // '7:3'
 */
export function placeKey({ line, column }: Point): string {
  return `${line}:${column}`;
}

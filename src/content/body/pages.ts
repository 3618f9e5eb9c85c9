import type { Nodes, Root } from 'mdast';

/** `<!-- page 12 -->`: the page of the original that starts here. */
const marker = /^<!--[ \t]*page[ \t]+([\da-z]+(?:[.-][\da-z]+)*)[ \t]*-->$/i;

/**
 * The page that starts at a node, as the original numbers it: `12`, `xiv`.
 *
 * @returns undefined for any other node. A marker stands on a line of its own, outside of lists and quotes.
 */
export function pageAt(node: Nodes): string | undefined {
  return node.type === 'html' ? marker.exec(node.value)?.[1] : undefined;
}

/** @example pageId('12') // 'page-12' */
export function pageId(page: string): string {
  return `page-${page.toLowerCase()}`;
}

/** The pages that a text marks, in its order. */
export function pagesIn(body: Root): string[] {
  return body.children.flatMap((node) => pageAt(node) ?? []);
}

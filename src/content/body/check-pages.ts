import type { Nodes, Root } from 'mdast';
import type { Rule } from '../../rules.ts';
import { headingIds } from './headings.ts';
import { pageAt, pageId } from './pages.ts';

/** Refuses a page that is marked twice, or whose address a heading has, since a link to it would lead to either. */
export function checkPages(
  body: Root,
  refuse: (node: Nodes, rule: Rule, reason: string) => void,
): void {
  const taken = new Set(headingIds(body).keys());
  for (const node of body.children) {
    const page = pageAt(node);
    if (page === undefined) continue;
    const id = pageId(page);
    if (taken.has(id)) {
      const reason = `found the page ${page}, but another page or a heading has the address "#${id}"; correct the number, or the heading`;
      refuse(node, 'page', reason);
    }
    taken.add(id);
  }
}

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingIds } from '../../content/body/headings.ts';
import { pageAt } from '../../content/body/pages.ts';
import type { Match } from '../quotation/find-quotation.ts';
import type { SourceText } from '../quotation/source-text.ts';

/** Where the pages and the sections of a source start in its text. */
export interface Landmarks {
  readonly pages: readonly Landmark[];
  readonly sections: readonly (Landmark & { readonly id: string })[];
}

interface Landmark {
  /** The number of a page, or the heading of a section. */
  readonly name: string;
  readonly start: number;
}

/** Finds the pages and sections of a source that have words; pages may start in the middle of a sentence. */
export function landmarksIn(body: Root, { pieces }: Pick<SourceText, 'pieces'>): Landmarks {
  const starts = new Map<unknown, number>(pieces.map(({ node, start }) => [node, start]));
  const ids = new Map([...headingIds(body)].map(([id, heading]) => [heading, id]));
  const pages: Landmark[] = [];
  const sections: (Landmark & { id: string })[] = [];
  let page: string | undefined;
  let section: { id: string; name: string } | undefined;
  visit(body, (node, _, parent) => {
    if (parent === body) page = pageAt(node) ?? page;
    const id = node.type === 'heading' ? ids.get(node) : undefined;
    if (id !== undefined) section = { id, name: textOf(node) };
    const start = starts.get(node);
    if (start === undefined) return;
    if (page !== undefined) pages.push({ name: page, start });
    if (section) sections.push({ ...section, start });
    page = undefined;
    section = undefined;
  });
  return { pages, sections };
}

/** The pages that words stand on: one, or the first and all others up to the last. */
export function pagesOf(match: Match, { pages }: Landmarks): string[] {
  const end = match.at(-1)?.end ?? 0;
  const first = pages.findLastIndex(({ start }) => start <= match[0].start);
  const last = pages.findLastIndex(({ start }) => start < end);
  return pages.slice(Math.max(first, 0), last + 1).map(({ name }) => name);
}

/** The section that words start in. */
export function sectionOf([{ start: from }]: Match, { sections }: Landmarks) {
  const section = sections.findLast(({ start }) => start <= from);
  return section && { id: section.id, name: section.name };
}

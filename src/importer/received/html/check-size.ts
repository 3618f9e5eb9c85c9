import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import type { Point } from '../../../problem.ts';

/** As deep as browsers go. */
const mostDeep = 512;
/** A page with a story has some hundreds, one with all its comments some thousands. */
const mostElements = 50_000;
/** What reads a page takes time with the square of those that stand beside each other. */
const mostBeside = 5_000;

/** Why a page is not read, and where it becomes too large. */
export interface TooLarge extends Point {
  readonly reason: string;
}

type Parent = DefaultTreeAdapterMap['parentNode'];
type Child = DefaultTreeAdapterMap['childNode'];

/** Ends the parser: what follows could be worse. */
class Stop extends Error {
  constructor(readonly found: TooLarge) {
    super(found.reason);
  }
}

/**
 * The place where a page has more elements, in each other, beside each other or at all, than what reads it should have
 * to bear. They are counted by the parser that the page is then read with: which end tags count, and which elements
 * it opens again by itself, nothing else knows.
 */
export function placeTooLarge(html: string): TooLarge | undefined {
  try {
    parse(html, { treeAdapter: countingAdapter(), sourceCodeLocationInfo: true });
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.found;
    throw error;
  }
}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new Map<Parent, number>();
  const templates = new Map<Parent, Parent>();
  let place: Point = { line: 1, column: 1 };
  const stopAt = (count: number, most: number, what: string) => {
    if (count <= most) return;
    throw new Stop({ ...place, reason: `found more than ${most} elements ${what}` });
  };
  const count = (parent: Parent, child: Child) => {
    stopAt(parent.childNodes.length, mostBeside, 'and texts beside each other');
    if (!('childNodes' in child)) return;
    const { startLine: line, startCol: column } = child.sourceCodeLocation ?? {};
    if (line !== undefined && column !== undefined) place = { line, column };
    const depth = (depths.get(templates.get(parent) ?? parent) ?? 0) + 1;
    if (!depths.has(child)) stopAt(depths.size, mostElements, 'on a page');
    depths.set(child, depth);
    stopAt(depth, mostDeep, 'in each other');
  };
  return {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      count(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      count(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
    setTemplateContent(template, content) {
      templates.set(content, template);
      defaultTreeAdapter.setTemplateContent(template, content);
    },
  };
}

import type { Point } from '../../../problem.ts';

/** As deep as browsers go. */
const mostDeep = 512;

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*?(\/?)>/g;

/** Elements without an end. */
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(
    ' ',
  ),
);

/** The place where elements of a page are in each other more deeply than a parser should have to bear. */
export function placeTooDeep(html: string): Point | undefined {
  let depth = 0;
  for (const { 1: end, 2: name = '', 3: isEmpty, index } of html.matchAll(tag)) {
    if (isEmpty || empty.has(name.toLowerCase())) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > mostDeep) {
      const lines = html.slice(0, index).split('\n');
      return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    }
  }
  return undefined;
}

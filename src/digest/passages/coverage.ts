import type { Root } from 'mdast';
import type { Match } from '../quotation/find-quotation.ts';
import type { SourceText } from '../quotation/source-text.ts';
import type { CoverageRow } from '../tables/digest.ts';

/**
 * Finds the paragraphs of a source that nothing rests on yet; its headings are none.
 *
 * @param matches Where the passages stand that something rests on.
 */
export function readCoverage(
  body: Root,
  source: SourceText,
  matches: readonly Match[],
): Omit<CoverageRow, 'file'> {
  let next = 0;
  const blocks = body.children.flatMap(({ type, position }) => {
    const { start, end } = position ?? {};
    if (!start || !end) return [];
    const first = source.pieces[next];
    while ((source.pieces[next]?.node.position?.start.line ?? Infinity) <= end.line) next += 1;
    const last = source.pieces[next - 1];
    if (type === 'heading' || !first || !last || first.start > last.start) return [];
    return [{ line: start.line, from: first.start, to: last.start + last.node.value.length }];
  });
  const ranges = matches.flat();
  const uncited = blocks.filter(
    ({ from, to }) => !ranges.some(({ start, end }) => start < to && end > from),
  );
  return { paragraphs: blocks.length, uncitedLines: uncited.map(({ line }) => line) };
}

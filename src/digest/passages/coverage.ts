import type { ContentRecord } from '../../content/records.ts';
import type { Coverage } from '../model.ts';
import type { Match } from '../quotation/find-quotation.ts';
import type { SourceText } from '../quotation/source-text.ts';

/**
 * Finds the paragraphs of a source that nothing rests on yet, and marks them, in place.
 *
 * @param matches Where the passages stand that something rests on.
 */
export function readCoverage(
  record: ContentRecord<'articles'>,
  source: SourceText,
  matches: readonly Match[],
): Coverage {
  let next = 0;
  const blocks = record.body.children.flatMap((block) => {
    const { start, end } = block.position ?? {};
    if (!start || !end) return [];
    const first = source.pieces[next];
    while ((source.pieces[next]?.node.position?.start.line ?? Infinity) <= end.line) next += 1;
    const last = source.pieces[next - 1];
    if (!first || !last || first.start > last.start) return [];
    return [
      { block, line: start.line, from: first.start, to: last.start + last.node.value.length },
    ];
  });
  const ranges = matches.flat();
  const uncited = blocks.filter(
    ({ from, to }) => !ranges.some(({ start, end }) => start < to && end > from),
  );
  for (const { block } of uncited)
    block.data = { ...block.data, hProperties: { className: ['uncited'] } } as typeof block.data;
  return {
    file: record.file,
    paragraphs: blocks.length,
    uncitedLines: uncited.map(({ line }) => line),
  };
}

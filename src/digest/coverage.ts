import type { ContentRecord } from '../content/records.ts';
import type { Match } from './find-quotation.ts';
import type { Coverage } from './model.ts';
import type { SourceText } from './source-text.ts';

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
  const ranges = matches.flat();
  const blocks = record.body.children.flatMap((block) => {
    const { start, end } = block.position ?? {};
    if (!start || !end || block.type === 'definition') return [];
    const inside = source.pieces.filter(({ node: { position } }) => {
      const line = position?.start.line ?? 0;
      return start.line <= line && line <= end.line;
    });
    const from = inside[0]?.start ?? 0;
    const last = inside.at(-1);
    const to = last ? last.start + last.node.value.length : from;
    return inside.length === 0 ? [] : [{ block, line: start.line, from, to }];
  });
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

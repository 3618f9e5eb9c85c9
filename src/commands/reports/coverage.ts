import type { Copy } from '../../digest/model.ts';
import { countedWords, lengthOf } from '../../digest/passages/counted-words.ts';
import type { Digest } from '../../digest/tables/digest.ts';
import { plainText } from '../../outputs/text/plain-text.ts';

/**
 * Says of a copy in one line how many of its paragraphs something rests on, how much of its text is public, and
 * where the paragraphs are that nothing rests on.
 */
export function coverageLine(copy: Copy, { records }: Digest): string {
  const { file, paragraphs, uncitedLines } = copy.coverage;
  const cited = paragraphs - uncitedLines.length;
  const rest =
    uncitedLines.length === 0 ? '' : `; nothing rests on lines ${uncitedLines.join(', ')}`;
  return `${file}: ${cited} of ${paragraphs} paragraphs cited (${percent(cited, paragraphs)} %), ${publicShare(copy, records)}${rest}`;
}

function publicShare(copy: Copy, { articles, documents }: Digest['records']): string {
  if (copy.withdrawn) return 'withdrawn';
  const record = [...articles, ...documents].find(({ path }) => path === copy.coverage.file);
  const all = record ? lengthOf(record.body) : 0;
  const shown = copy.reproduce === 'full' ? all : countedWords(plainText(copy.html)).length;
  return `${shown} of ${all} words public (${percent(shown, all)} %)`;
}

/** Rounded down, so that 100 means all. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((100 * part) / whole);
}

import { oncePer } from '../../memoize.ts';
import { staysOpen } from './direct-speech.ts';
import type { NormalizedText } from './normalize.ts';
import type { SourceText } from './source-text.ts';

/**
 * The text of a source without the opening marks that a newspaper repeats at each paragraph of a speech, as it
 * closes only the last one; undefined if it has none.
 */
export const withoutRepeatedMarks = oncePer(
  ({ text, normalized }: Pick<SourceText, 'text' | 'normalized'>): NormalizedText | undefined => {
    const repeated = new Set<number>();
    let before = '';
    let start = 0;
    for (const paragraph of text.split('\n\n')) {
      if (staysOpen(before, paragraph.charAt(0))) repeated.add(start);
      before = paragraph;
      start += paragraph.length + 2;
    }
    return repeated.size === 0 ? undefined : without(repeated, normalized);
  },
);

/** @param removed Offsets in the original. */
function without(
  removed: ReadonlySet<number>,
  { text, startOf, endOf }: NormalizedText,
): NormalizedText {
  const kept: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!removed.has(startOf(offset))) kept.push(offset);
  }
  return {
    text: kept.map((offset) => text.charAt(offset)).join(''),
    startOf: (offset) => startOf(kept[offset] ?? text.length),
    endOf: (offset) => endOf((kept[offset - 1] ?? -1) + 1),
  };
}

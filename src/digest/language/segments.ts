/** A word, a sentence, or what stands between words. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike?: boolean;
}

const segmenters = {
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
};
/** As much is segmented at once, in UTF-16 units. */
const stretch = 4096;
/** What ends as near to the end of a stretch may go on behind it, or be parted otherwise by what follows. */
const margin = 256;

/**
 * Takes a text apart into words and what is between them, or into sentences. The segments together are the text.
 *
 * `Intl.Segmenter` takes time with the square of the length of its text, so it is given a stretch at a time, each
 * of which starts where a segment does: the cost is linear.
 *
 * @see https://www.unicode.org/reports/tr29/
 */
export function* segmentsOf(text: string, granularity: 'word' | 'sentence'): Generator<Segment> {
  let start = 0;
  let length = stretch;
  while (start < text.length) {
    const isLast = start + length >= text.length;
    const complete = isLast ? length : length - margin;
    let end = 0;
    for (const each of segmenters[granularity].segment(text.slice(start, start + length))) {
      if (!isLast && each.index + each.segment.length > complete) break;
      end = each.index + each.segment.length;
      yield { ...each, index: start + each.index };
    }
    start += end;
    // A segment that is longer than the stretch needs more room.
    length = end === 0 ? length * 2 : stretch;
  }
}

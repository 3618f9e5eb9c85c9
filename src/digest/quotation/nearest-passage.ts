import search from 'approx-string-match';
import type { Point } from '../../problem.ts';
import { type NormalizedText, normalize } from './normalize.ts';
import { placeOf, type Range, type SourceText } from './source-text.ts';
import { compareWords, showDifference, sizeOf } from './word-difference.ts';
import { backToEdge, onToEdge } from './word-edges.ts';

/** The passage of a source that is most like a quotation, and how the two differ. */
export interface NearestPassage {
  place: Point;
  /** `talent [-and labour-]{+mobility+}`: what the quotation has alone, and what the source has. */
  difference: string;
}

/** The share of its letters in which a passage may differ from a quotation to be worth showing. */
const tolerance = 0.4;
/** Words on each side of the most similar letters that may belong to the passage. */
const wordsBeside = 2;
/** Longest word, in characters, that is taken for one; there are texts without spaces. */
const longestWord = 100;
/** Longest stretch, in characters, that is compared letter by letter. */
const longestSought = 400;
/** How much of the source is searched at a time, so that a worse place is given up for a better one. */
const searchedAtATime = 4000;

/**
 * Finds the passage that an editor may have meant: that with the smallest edit distance. Of a long
 * quotation, what is sought starts shortly before the first words that are not in the source.
 *
 * @returns undefined when nothing in the source is like the quotation.
 */
export function nearestPassage(words: string, source: SourceText): NearestPassage | undefined {
  const { normalized } = source;
  const { text } = normalized;
  const whole = normalize(words).text.trim();
  const sought = telling(whole, text);
  const best = nearest(sought, text);
  if (!best) return undefined;
  const { start, parts } = comparisons(sought, best, normalized).reduce((a, b) =>
    sizeOf(b.parts) < sizeOf(a.parts) ? b : a,
  );
  const difference = showDifference(parts);
  const cutBefore = whole.startsWith(sought) ? '' : '… ';
  const cutBehind = whole.endsWith(sought) ? '' : ' …';
  return {
    place: placeOf(normalized.startOf(start), source),
    difference: cutBefore + difference + cutBehind,
  };
}

/** The stretch of a quotation, of whole words, in which it first departs from the source. */
function telling(whole: string, text: string): string {
  if (whole.length <= longestSought) return whole;
  let [found, missing] = [0, whole.length];
  while (missing - found > 1) {
    const middle = Math.floor((found + missing) / 2);
    if (text.includes(whole.slice(0, middle))) found = middle;
    else missing = middle;
  }
  const start = wordBefore(whole, found - longestSought / 2);
  return whole.slice(start, wordBefore(whole, start + longestSought)).trim();
}

/** Where the word starts that an offset falls in; the offset itself in a text without spaces. */
function wordBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset - 1);
  return offset - space < longestWord ? space + 1 : offset;
}

function nearest(sought: string, text: string): Range | undefined {
  let best: Range | undefined;
  let errors = Math.floor(sought.length * tolerance);
  const overlap = sought.length + errors;
  for (let from = 0; from < text.length && errors >= 0; from += searchedAtATime) {
    const part = text.slice(from, from + searchedAtATime + overlap);
    const [first] = search(part, sought, errors);
    if (!first) continue;
    best = { start: from + first.start, end: from + first.end };
    errors = first.errors - 1;
  }
  return best;
}

/** Compares with the passage, and with the same and a few words more: fewer letters can be more of a change. */
function comparisons(sought: string, best: Range, normalized: NormalizedText) {
  const { text } = normalized;
  const starts = [backToEdge(normalized, best.start)];
  const ends = [onToEdge(normalized, best.end)];
  for (let more = 0; more < wordsBeside; more += 1) {
    const [first = 0, last = 0] = [starts.at(-1), ends.at(-1)];
    const start = text.lastIndexOf(' ', first - 2) + 1;
    const space = text.indexOf(' ', last + 1);
    const end = space === -1 ? text.length : space;
    if (start < first && first - start < longestWord) starts.push(start);
    if (end > last && end - last < longestWord) ends.push(end);
  }
  return starts.flatMap((start) =>
    ends.map((end) => {
      const passage = text.slice(start, end).trim();
      // A newspaper's closing comma is no difference from the speaker's full stop.
      const isClosed = sought.endsWith('.') && /^,["']/.test(text.slice(end, end + 2));
      return { start, parts: compareWords(sought, isClosed ? `${passage}.` : passage) };
    }),
  );
}

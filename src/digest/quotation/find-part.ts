import type { NormalizedText } from './normalize.ts';
import { longestInsertion, type Stretch } from './quotation-parts.ts';
import type { Range } from './source-text.ts';
import { backToEdge, isEdge, onToEdge } from './word-edges.ts';

/** Where a part of a quotation is in a normalized text: its first stretch, and behind a bracket the next one. */
export interface Place extends Range {
  /** Where the first stretch ends. */
  readonly stretchEnd: number;
  readonly next?: Place;
}

/**
 * Every place of one part: of its stretches in order, each near enough behind the one before.
 *
 * @param closing Whether the quotation ends here, and with it perhaps the sentence of the speaker.
 */
export function findPart(
  stretches: readonly Stretch[],
  normalized: NormalizedText,
  closing: boolean,
): Place[] {
  const [last = [], ...before] = stretches
    .map((stretch, index) =>
      findStretch(stretch, normalized, closing && index === stretches.length - 1),
    )
    .reverse();
  let places: Place[] = last.map((range) => ({ ...range, stretchEnd: range.end }));
  for (const heads of before) places = join(heads, places, normalized.text);
  return places.flatMap((place) => {
    const start = backToEdge(normalized, place.start);
    const end = onToEdge(normalized, place.end);
    return isEdge(normalized, start) && isEdge(normalized, end) ? [{ ...place, start, end }] : [];
  });
}

/** Puts behind each stretch the next one that is near enough. */
function join(heads: readonly Range[], tails: readonly Place[], text: string): Place[] {
  let next = 0;
  return heads.flatMap(({ start, end }) => {
    while ((tails[next]?.start ?? end) < end) next += 1;
    const tail = tails[next];
    if (!tail || tail.start > end + longestInsertion + 2) return [];
    const gap = text.slice(end, tail.start).trim();
    return gap.length > longestInsertion
      ? []
      : [{ start, end: tail.end, stretchEnd: end, next: tail }];
  });
}

function findStretch(stretch: Stretch, normalized: NormalizedText, closing: boolean): Range[] {
  const { words, firstLetters, endsAtBracket } = stretch;
  const { text } = normalized;
  const places =
    closing && /[^.]\.$/.test(words) ? findSentence(words, text) : findAll(words, text);
  return places
    .filter(({ start }) =>
      firstLetters === undefined
        ? isEdge(normalized, start)
        : startsWith(firstLetters, normalized, start),
    )
    .filter(({ end }) => endsAtBracket || isEdge(normalized, end));
}

/** Tells whether the letters of a word before an offset are those given, but for their case. */
function startsWith(letters: string, normalized: NormalizedText, offset: number): boolean {
  const before = normalized.text.slice(backToEdge(normalized, offset), offset);
  return before.toLowerCase() === letters.toLowerCase();
}

/** Every place of words that end in a full stop, or in a comma that closes them in its stead. */
function findSentence(words: string, text: string): Range[] {
  return findAll(words.slice(0, -1), text)
    .filter(({ end }) => text.charAt(end) === '.' || /^,["']/.test(text.slice(end, end + 2)))
    .map(({ start, end }) => ({ start, end: end + 1 }));
}

function findAll(words: string, text: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    ranges.push({ start, end: start + words.length });
  }
  return ranges;
}

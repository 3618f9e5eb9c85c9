import { type NormalizedText, normalize } from './normalize.ts';
import {
  hasWords,
  longestInsertion,
  partsOf,
  type Stretch,
  stretchesOf,
  stretchOf,
} from './quotation-parts.ts';
import type { Range, SourceText } from './source-text.ts';
import { backToEdge, isEdge, onToEdge } from './word-edges.ts';

/** Where a source has a quotation: one range for each part between ellipses, in order. */
export type Match = readonly [Range, ...Range[]];

/** Words next to a quotation that tell it from the same words elsewhere; none if empty. */
export interface Context {
  prefix: string;
  suffix: string;
  /** Whether brackets are words like others: those of a post, which is a source itself. */
  noInsertions?: boolean;
}

export const noContext: Context = { prefix: '', suffix: '' };

/**
 * Finds a quotation in a source: every place where it stands, from the start of a word to the end of one.
 *
 * The words must be the same, but for what {@link normalize} does, and for the marks with which editors
 * shorten a quotation: an ellipsis (`…`, `...`, `[…]`, `[...]`) parts it into pieces that must occur in
 * order, and a bracketed insertion (`[the two leaders]`) matches anything of up to 60 characters, or the
 * rest of a word (`agree[d]`); before a letter (`[T]he`), it changes no more than the case. A
 * newspaper that quotes a whole sentence and goes on closes it with a comma where the speaker had a full
 * stop; a quotation may end in the full stop all the same.
 *
 * Takes time in proportion to the length of the source.
 *
 * @returns the matches in order; none if the words do not occur, or there are no words.
 */
export function findQuotation(words: string, source: SourceText, context = noContext): Match[] {
  const whole = normalize(words).text.trim();
  if (!hasWords(whole)) return [];
  const verbatim = chain([occurrences([stretchOf(whole)], source, true)]);
  const matches = verbatim.length > 0 ? verbatim : chain(placesOf(partsOf(words), source, context));
  return matches.filter(standsIn(context, source)).map(toOriginal(source));
}

function placesOf(
  parts: readonly string[],
  source: SourceText,
  { noInsertions = false }: Context,
): Range[][] {
  const cut = noInsertions ? (part: string) => [stretchOf(part)] : stretchesOf;
  return parts.map((part, index) => occurrences(cut(part), source, index === parts.length - 1));
}

/** Every match in which each part stands behind the one before, at the first place that it can. */
function chain([heads = [], ...rest]: Range[][]): Match[] {
  const at = rest.map(() => 0);
  return heads.flatMap((head): Match[] => {
    const ranges: [Range, ...Range[]] = [head];
    for (const [part, places] of rest.entries()) {
      const end = ranges.at(-1)?.end ?? 0;
      let index = at[part] ?? 0;
      while ((places[index]?.start ?? end) < end) index += 1;
      at[part] = index;
      const place = places[index];
      if (!place) return [];
      ranges.push(place);
    }
    return [ranges];
  });
}

/**
 * Every place of one part: of its stretches in order, each near enough behind the one before.
 *
 * @param closing Whether the quotation ends here, and with it perhaps the sentence of the speaker.
 */
function occurrences(
  stretches: readonly Stretch[],
  { normalized }: SourceText,
  closing: boolean,
): Range[] {
  const [last = [], ...before] = stretches
    .map((stretch, index) =>
      findStretch(stretch, normalized, closing && index === stretches.length - 1),
    )
    .reverse();
  let places = last;
  for (const heads of before) places = join(heads, places, normalized.text);
  return places.flatMap((place) => {
    const start = backToEdge(normalized, place.start);
    const end = onToEdge(normalized, place.end);
    return isEdge(normalized, start) && isEdge(normalized, end) ? [{ start, end }] : [];
  });
}

/** Puts behind each stretch the next one that is near enough. */
function join(heads: readonly Range[], tails: readonly Range[], text: string): Range[] {
  let next = 0;
  return heads.flatMap(({ start, end }) => {
    while ((tails[next]?.start ?? end) < end) next += 1;
    const tail = tails[next];
    if (!tail || tail.start > end + longestInsertion + 2) return [];
    const gap = text.slice(end, tail.start).trim();
    return gap.length > longestInsertion ? [] : [{ start, end: tail.end }];
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

function toOriginal({ normalized: { startOf, endOf } }: SourceText) {
  const convert = ({ start, end }: Range): Range => ({ start: startOf(start), end: endOf(end) });
  return ([first, ...rest]: Match): Match => [convert(first), ...rest.map(convert)];
}

/** Tells whether the words next to a match are those given. */
function standsIn({ prefix, suffix }: Context, { normalized }: SourceText) {
  const { text } = normalized;
  const before = normalize(prefix).text.trim();
  const after = normalize(suffix).text.trim();
  const isAt = (words: string, offset: number) => text.startsWith(words, Math.max(0, offset));
  return (match: Match): boolean => {
    const [{ start }] = match;
    const end = match.at(-1)?.end ?? start;
    const from = start - before.length - (text.charAt(start - 1) === ' ' ? 1 : 0);
    const to = end + (text.charAt(end) === ' ' ? 1 : 0);
    const isBehind = before === '' || (isAt(before, from) && isEdge(normalized, from));
    return isBehind && (after === '' || (isAt(after, to) && isEdge(normalized, to + after.length)));
  };
}

import { findPart, type Place } from './find-part.ts';
import { type NormalizedText, normalize } from './normalize.ts';
import { hasWords, partsOf, type Stretch, stretchesOf, stretchOf } from './quotation-parts.ts';
import { withoutRepeatedMarks } from './repeated-marks.ts';
import type { Range, SourceText } from './source-text.ts';
import { isEdge } from './word-edges.ts';

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

/** A quotation in a source, and how it was found. */
export interface Found {
  /** Where each part between ellipses is. */
  readonly places: readonly [Place, ...Place[]];
  /** The text that has them. */
  readonly normalized: NormalizedText;
  /** The stretches of each part between brackets; none where the source has ellipses and brackets as well. */
  readonly parts?: readonly (readonly Stretch[])[];
}

/**
 * Finds a quotation in a source: every place where it stands, from the start of a word to the end of one.
 *
 * The words must be the same, but for what {@link normalize} does, for the opening mark that a newspaper repeats at
 * each paragraph of a speech, and for the marks with which editors
 * shorten a quotation: an ellipsis (`…`, `...`, `[…]`, `[...]`) parts it into pieces that must occur in
 * order, each at the nearest place, and a bracketed insertion (`[the two leaders]`) matches anything of up to 60
 * characters, or the rest of a word (`agree[d]`); before a letter (`[T]he`), it changes no more than the case. A
 * newspaper that quotes a whole sentence and goes on closes it with a comma where the speaker had a full
 * stop; a quotation may end in the full stop all the same.
 *
 * Takes time in proportion to the length of the source.
 *
 * @returns the matches in order; none if the words do not occur, or there are no words.
 */
export function findQuotation(words: string, source: SourceText, context = noContext): Match[] {
  return findPlaces(words, source, context).map(matchOf);
}

/** Finds a quotation as {@link findQuotation} does. */
export function findPlaces(words: string, source: SourceText, context = noContext): Found[] {
  const whole = normalize(words).text.trim();
  if (!hasWords(whole)) return [];
  for (const textOf of [(of: SourceText) => of.normalized, withoutRepeatedMarks]) {
    const normalized = textOf(source);
    const found = normalized ? findIn(normalized, words, whole, context) : [];
    if (found.length > 0) return withNearest(found.filter(standsIn(context)));
  }
  return [];
}

function findIn(
  normalized: NormalizedText,
  words: string,
  whole: string,
  { noInsertions = false }: Context,
): Found[] {
  const verbatim = findPart([stretchOf(whole)], normalized, true);
  if (verbatim.length > 0) return verbatim.map((place) => ({ places: [place], normalized }));
  const cut = noInsertions ? (part: string) => [stretchOf(part)] : stretchesOf;
  const parts = partsOf(words).map(cut);
  const places = parts.map((part, index) => findPart(part, normalized, index === parts.length - 1));
  return chain(places).map((each) => ({ places: each, normalized, parts }));
}

/** Every match in which each part stands behind the one before, at the first place that it can. */
function chain([heads = [], ...rest]: Place[][]): Found['places'][] {
  const at = rest.map(() => 0);
  return heads.flatMap((head): Found['places'][] => {
    const ranges: [Place, ...Place[]] = [head];
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

/** Of those that go on alike behind the first ellipsis or bracket, that whose start is nearest to it. */
function withNearest(found: readonly Found[]): Found[] {
  const behind = ({ places: [first, second] }: Found) => first.next ?? second;
  return found.filter((each, index) => {
    const next = found[index + 1];
    return behind(each) === undefined || next === undefined || behind(next) !== behind(each);
  });
}

/** Where a quotation is in the text of its source. */
export function matchOf({ places, normalized: { startOf, endOf } }: Found): Match {
  const convert = ({ start, end }: Range): Range => ({ start: startOf(start), end: endOf(end) });
  const [first, ...rest] = places;
  return [convert(first), ...rest.map(convert)];
}

/** Tells whether the words next to a match are those given. */
function standsIn({ prefix, suffix }: Context) {
  const before = normalize(prefix).text.trim();
  const after = normalize(suffix).text.trim();
  return ({ places, normalized }: Found): boolean => {
    const { text } = normalized;
    const isAt = (words: string, offset: number) => text.startsWith(words, Math.max(0, offset));
    const [{ start }] = places;
    const end = places.at(-1)?.end ?? start;
    const from = start - before.length - (text.charAt(start - 1) === ' ' ? 1 : 0);
    const to = end + (text.charAt(end) === ' ' ? 1 : 0);
    const isBehind = before === '' || (isAt(before, from) && isEdge(normalized, from));
    return isBehind && (after === '' || (isAt(after, to) && isEdge(normalized, to + after.length)));
  };
}

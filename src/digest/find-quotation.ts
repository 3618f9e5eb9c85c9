import { normalize } from './normalize.ts';
import type { Range, SourceText } from './source-text.ts';

/** Where a source has a quotation: one range for each part between ellipses, in order. */
export type Match = readonly [Range, ...Range[]];

/** Words next to a quotation that tell it from the same words elsewhere; none if empty. */
export interface Context {
  prefix: string;
  suffix: string;
}

const noContext: Context = { prefix: '', suffix: '' };

/** The longest stretch, in characters, that a bracketed insertion can stand for. */
const longestInsertion = 60;

const ellipsis = /\[\s*(?:\u2026|\.{3})\s*\]|\u2026|\.{3,}/;
const insertion = /\[[^[\]]*\]/;

/**
 * Finds a quotation in a source: every place where it stands.
 *
 * The words must be the same, but for what {@link normalize} does, and for the marks with which editors
 * shorten a quotation: an ellipsis (`…`, `...`, `[…]`, `[...]`) parts it into pieces that must occur in
 * order, and a bracketed insertion (`[the two leaders]`) matches anything of up to 60 characters. A
 * newspaper that quotes a whole sentence and goes on closes it with a comma where the speaker had a full
 * stop; a quotation may end in the full stop all the same.
 *
 * Takes time in proportion to the length of the source.
 *
 * @returns the matches in order; none if the words do not occur, or there are none.
 */
export function findQuotation(words: string, source: SourceText, context = noContext): Match[] {
  const whole = normalize(words).text.trim();
  if (whole === '') return [];
  const verbatim = chain([occurrences(whole, source, true)]);
  const matches = verbatim.length > 0 ? verbatim : chain(partsOf(words, source));
  return matches.map(toOriginal(source)).filter((match) => stands(match, source, context));
}

/** Where each part between the ellipses occurs. */
function partsOf(words: string, source: SourceText): Range[][] {
  const parts = words
    .split(ellipsis)
    .map((part) => normalize(part).text.trim())
    .filter((part) => part !== '');
  return parts.map((part, index) =>
    occurrences(toPattern(part), source, index === parts.length - 1 && part.endsWith('.')),
  );
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

/** Every place of a pattern; with `closing`, also those where a comma closes it instead of a full stop. */
function occurrences(pattern: string | RegExp, source: SourceText, closing: boolean): Range[] {
  const { text } = source.normalized;
  const exact = findAll(pattern, text);
  if (!closing) return exact;
  const withComma =
    typeof pattern === 'string'
      ? pattern.replace(/\.$/, ',')
      : new RegExp(pattern.source.replace(/\\\.$/, ','), 'g');
  const closed = findAll(withComma, text).filter(({ end }) => /["']/.test(text.charAt(end)));
  return [...exact, ...closed].sort((a, b) => a.start - b.start);
}

function findAll(pattern: string | RegExp, text: string): Range[] {
  const ranges: Range[] = [];
  if (typeof pattern !== 'string') {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      ranges.push({ start: index, end: index + found.length });
    }
    return ranges;
  }
  for (let start = text.indexOf(pattern); start !== -1; start = text.indexOf(pattern, start + 1)) {
    ranges.push({ start, end: start + pattern.length });
  }
  return ranges;
}

/**
 * What one part is looked for by: itself, or where it has insertions, the stretches between them. At the
 * edge of a part an insertion has nothing to hold on to, and stands for nothing.
 */
function toPattern(part: string): string | RegExp {
  const pieces = part.split(insertion);
  if (pieces.length === 1) return part;
  const stretches = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const joined = stretches.map(literally).join(`[\\s\\S]{0,${longestInsertion}}?`);
  return joined === '' ? part : new RegExp(joined, 'g');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function toOriginal({ normalized: { startOf, endOf } }: SourceText) {
  const convert = ({ start, end }: Range): Range => ({ start: startOf(start), end: endOf(end) });
  return ([first, ...rest]: Match): Match => [convert(first), ...rest.map(convert)];
}

/** Tells whether the words next to a match are those given. */
function stands(
  [first, ...rest]: Match,
  { text }: SourceText,
  { prefix, suffix }: Context,
): boolean {
  const end = rest.at(-1)?.end ?? first.end;
  const before = normalize(prefix).text.trim();
  const after = normalize(suffix).text.trim();
  // White space and compatibility forms can make the original longer than what it is compared to.
  const reach = (sought: string) => 8 * sought.length + 64;
  return (
    normalize(text.slice(Math.max(0, first.start - reach(before)), first.start))
      .text.trimEnd()
      .endsWith(before) &&
    normalize(text.slice(end, end + reach(after)))
      .text.trimStart()
      .startsWith(after)
  );
}

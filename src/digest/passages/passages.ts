import { createHash } from 'node:crypto';
import { oncePer } from '../../memoize.ts';
import { findQuotation, type Match } from '../quotation/find-quotation.ts';
import { normalize } from '../quotation/normalize.ts';
import type { Range, SourceText } from '../quotation/source-text.ts';
import type { PassagePart, PassageRow } from '../tables/digest.ts';
import { sentenceAround } from './sentence-around.ts';

/** A passage without those who cite it. */
export type Passage = Omit<PassageRow, 'citations' | 'posts' | 'pages' | 'section'>;

/** Characters before and after a part. */
const contextLength = 32;

/**
 * Makes the passages of a source, in the order of its text. Words cited twice are one passage.
 *
 * @param matches Where the words stand that something rests on.
 * @param withContext Whether to give the words beside each part; those that an excerpt leaves out may not
 *   be given.
 */
export function makePassages(
  source: SourceText,
  matches: readonly Match[],
  withContext: boolean,
): Passage[] {
  const different = new Map(matches.map((match) => [matchKey(match), match]));
  const taken = new Set<string>();
  const passages = [...different.values()].map((match) => {
    const parts = match.map((range) => partOf(source.text, range, withContext));
    const text = parts.map(({ exact }) => exact).join(' […] ');
    const [short, long] = idsOf(text, match, source);
    const id = taken.has(short) ? long : short;
    taken.add(id);
    return {
      id,
      text,
      parts,
      match,
      ...(withContext && { sentence: sentenceAround(source, match) }),
    };
  });
  return passages.sort(byPlace);
}

/** Names a match by its offsets. */
export const matchKey = oncePer((match: Match): string =>
  match.map(({ start, end }) => `${start}-${end}`).join(','),
);

function partOf(text: string, { start, end }: Range, withContext: boolean): PassagePart {
  const exact = text.slice(start, end);
  if (!withContext) return { exact };
  // The cut may not leave half of a character.
  const prefix = text
    .slice(Math.max(0, start - contextLength), start)
    .replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, '');
  return { exact, prefix, suffix };
}

/**
 * The id of some words, and a longer one in case that other words of the source happen to have it. The
 * same words at a later place have a number behind, which counts every place, cited or not.
 */
function idsOf(words: string, [{ start, end }]: Match, source: SourceText): [string, string] {
  const hash = createHash('sha256').update(normalize(words).text).digest('hex');
  const earlier = placesBefore(start, source.text.slice(start, end), source);
  const number = earlier === 0 ? '' : `-${earlier + 1}`;
  return [`p-${hash.slice(0, 8)}${number}`, `p-${hash.slice(0, 16)}${number}`];
}

/** How many times a source has the words before an offset at which it has them. */
function placesBefore(offset: number, words: string, source: SourceText): number {
  const { text } = source.normalized;
  const sought = normalize(words).text.trim();
  if (text.indexOf(sought) === text.lastIndexOf(sought)) return 0;
  return findQuotation(words, source).filter(([place]) => place.start < offset).length;
}

function byPlace({ match: [a] }: Passage, { match: [b] }: Passage): number {
  return a.start - b.start || b.end - a.end;
}

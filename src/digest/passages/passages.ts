import { createHash } from 'node:crypto';
import type { ContentRecord, Records } from '../../content/records.ts';
import type { Quotations } from '../citations/quotations.ts';
import type { PassagePart } from '../model.ts';
import { findQuotation, type Match } from '../quotation/find-quotation.ts';
import { normalize } from '../quotation/normalize.ts';
import type { Range, SourceText } from '../quotation/source-text.ts';
import { isExcerpt } from './excerpt.ts';

/** A stretch of a source that something rests on; of several parts where the quotation has ellipses. */
export interface MatchedPassage {
  /** Made of the words, so that it stays the same whoever cites them, and whatever else is cited. */
  id: string;
  text: string;
  parts: PassagePart[];
  match: Match;
}

/** Characters before and after a part. */
const contextLength = 32;

/** The passages of each source, in the order of its text. Words cited twice are one passage. */
export class Passages {
  readonly #bySource = new Map<ContentRecord, Map<string, MatchedPassage>>();
  readonly #ids = new Set<string>();

  /** @param records Those whose quotations count: drafts may have been left out. */
  constructor(records: Records, quotations: Quotations) {
    const footnotes = records.events.flatMap(({ id }) => quotations.footnotes.get(id) ?? []);
    const posts = records.posts.flatMap(({ id }) => quotations.posts.get(id) ?? []);
    for (const { source, match } of [...footnotes, ...posts]) this.#add(source, match, quotations);
  }

  of(source: ContentRecord): MatchedPassage[] {
    return [...(this.#bySource.get(source)?.values() ?? [])].sort(byPlace);
  }

  at(source: ContentRecord, match: Match): MatchedPassage {
    const passage = this.#bySource.get(source)?.get(keyOf(match));
    if (!passage) throw new Error(`no passage at ${keyOf(match)} of ${source.file}`);
    return passage;
  }

  #add(source: ContentRecord, match: Match, { sourceText }: Quotations): void {
    const passages = this.#bySource.get(source) ?? new Map<string, MatchedPassage>();
    this.#bySource.set(source, passages);
    if (passages.has(keyOf(match))) return;
    const text = sourceText(source);
    const parts = match.map((range) => partOf(text.text, range, !isExcerpt(source)));
    const words = parts.map(({ exact }) => exact).join(' […] ');
    const [short, long] = idsOf(words, match, text);
    const id = this.#ids.has(`${source.file}#${short}`) ? long : short;
    this.#ids.add(`${source.file}#${id}`);
    passages.set(keyOf(match), { id, text: words, parts, match });
  }
}

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

function keyOf(match: Match): string {
  return match.map(({ start, end }) => `${start}-${end}`).join(',');
}

/**
 * The id of some words, and a longer one in case that other words of the source happen to have it. The
 * same words at a later place have a number behind, which counts every place, cited or not.
 */
function idsOf(words: string, [{ start, end }]: Match, source: SourceText): [string, string] {
  const hash = createHash('sha256').update(normalize(words).text).digest('hex');
  const places = findQuotation(source.text.slice(start, end), source);
  const earlier = places.filter(([place]) => place.start < start).length;
  const number = earlier === 0 ? '' : `-${earlier + 1}`;
  return [`p-${hash.slice(0, 8)}${number}`, `p-${hash.slice(0, 16)}${number}`];
}

function byPlace({ match: [a] }: MatchedPassage, { match: [b] }: MatchedPassage): number {
  return a.start - b.start || b.end - a.end;
}

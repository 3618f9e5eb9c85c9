import { createHash } from 'node:crypto';
import type { ContentRecord, Records } from '../content/records.ts';
import { isExcerpt } from './excerpt.ts';
import type { Match } from './find-quotation.ts';
import type { PassagePart } from './model.ts';
import { normalize } from './normalize.ts';
import type { Quotations } from './quotations.ts';
import type { Range } from './source-text.ts';

/** A stretch of a source that something rests on; of several parts where the quotation has ellipses. */
export interface MatchedPassage {
  /** Made of the words, so that it stays the same wherever they stand and whoever cites them. */
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

  /** @param records Those whose quotations count: drafts may have been left out. */
  constructor(records: Records, quotations: Quotations) {
    const footnotes = records.events.flatMap(({ id }) => quotations.footnotes.get(id) ?? []);
    const posts = records.posts.flatMap(({ id }) => quotations.posts.get(id) ?? []);
    for (const { source, match } of [...footnotes, ...posts]) this.#add(source, match, quotations);
    for (const passages of this.#bySource.values()) makeUnique(passages);
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
    const { text } = sourceText(source);
    const parts = match.map((range) => partOf(text, range, !isExcerpt(source)));
    const words = parts.map(({ exact }) => exact).join(' […] ');
    passages.set(keyOf(match), { id: idOf(words), text: words, parts, match });
    this.#bySource.set(source, passages);
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

function idOf(text: string): string {
  return `p-${createHash('sha256').update(normalize(text).text).digest('hex').slice(0, 8)}`;
}

function byPlace({ match: [a] }: MatchedPassage, { match: [b] }: MatchedPassage): number {
  return a.start - b.start || b.end - a.end;
}

/** The same words at two places of a source get two ids. */
function makeUnique(passages: Map<string, MatchedPassage>): void {
  const seen = new Map<string, number>();
  for (const passage of [...passages.values()].sort(byPlace)) {
    const count = (seen.get(passage.id) ?? 0) + 1;
    seen.set(passage.id, count);
    if (count > 1) passage.id = `${passage.id}-${count}`;
  }
}

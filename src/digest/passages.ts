import { createHash } from 'node:crypto';
import type { ContentRecord, Records } from '../content/records.ts';
import { normalize } from './normalize.ts';
import type { Quotations } from './quotations.ts';
import type { Range } from './source-text.ts';

/** A stretch of a source that something rests on. */
export interface PassageRange extends Range {
  /** Made of the words, so that it stays the same wherever they stand and whoever cites them. */
  id: string;
  text: string;
}

/** The passages of each source, in the order of its text. Words cited twice are one passage. */
export class Passages {
  readonly #bySource = new Map<ContentRecord, Map<string, PassageRange>>();

  /** @param records Those whose quotations count: drafts may have been left out. */
  constructor(records: Records, quotations: Quotations) {
    const footnotes = records.events.flatMap(({ id }) => quotations.footnotes.get(id) ?? []);
    const posts = records.posts.flatMap(({ id }) => quotations.posts.get(id) ?? []);
    for (const { source, range } of [...footnotes, ...posts]) this.#add(source, range, quotations);
    for (const passages of this.#bySource.values()) makeUnique(passages);
  }

  of(source: ContentRecord): PassageRange[] {
    const passages = [...(this.#bySource.get(source)?.values() ?? [])];
    return passages.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  at(source: ContentRecord, range: Range): PassageRange {
    const passage = this.#bySource.get(source)?.get(keyOf(range));
    if (!passage) throw new Error(`no passage at ${keyOf(range)} of ${source.file}`);
    return passage;
  }

  #add(source: ContentRecord, range: Range, { sourceText }: Quotations): void {
    const passages = this.#bySource.get(source) ?? new Map<string, PassageRange>();
    const text = sourceText(source).text.slice(range.start, range.end);
    passages.set(keyOf(range), { ...range, id: idOf(text), text });
    this.#bySource.set(source, passages);
  }
}

function keyOf({ start, end }: Range): string {
  return `${start}-${end}`;
}

function idOf(text: string): string {
  return `p-${createHash('sha256').update(normalize(text).text).digest('hex').slice(0, 8)}`;
}

/** The same words at two places of a source get two ids. */
function makeUnique(passages: Map<string, PassageRange>): void {
  const seen = new Map<string, number>();
  for (const passage of [...passages.values()].sort((a, b) => a.start - b.start)) {
    const count = (seen.get(passage.id) ?? 0) + 1;
    seen.set(passage.id, count);
    if (count > 1) passage.id = `${passage.id}-${count}`;
  }
}

import type { SourceKey } from '../../content/kinds/source-kinds.ts';
import { citationId } from '../citations/references.ts';
import type { Citation, Event, Passage, Source } from '../model.ts';
import { type CitationRow, type PassageRow, rowOf } from '../tables/digest.ts';
import type { Context } from './context.ts';

/** A footnote of an event in the view. */
export class LinkedCitation implements Citation {
  readonly number: number;
  readonly #event: string;
  readonly #context: Context;

  /** @param position Among the citations of the event, from 0. */
  constructor(event: string, position: number, context: Context) {
    this.number = position + 1;
    this.#event = event;
    this.#context = context;
  }

  get id() {
    return citationId(this.number);
  }

  get event(): Event {
    return this.#context.event(this.#event);
  }

  get references() {
    return this.#row.references;
  }

  get label() {
    return this.#row.label;
  }

  get quotation() {
    return this.#row.quotation;
  }

  get translation() {
    return this.#row.translation;
  }

  get original() {
    return this.#row.original;
  }

  get compared() {
    const { reads, digest } = this.#context;
    reads.add(`compared/${this.#event}`);
    const { identifier } = this.#row;
    return rowOf(digest.compared, this.#event).flatMap(({ footnote, what, words }) =>
      footnote === identifier ? [{ what, words }] : [],
    );
  }

  get source(): Source {
    return this.#context.source(this.#row.source);
  }

  get passage(): Passage {
    const { source, passage } = this.#row;
    return passageAt(source, passage, this.#context);
  }

  get #row(): CitationRow {
    const { reads, digest } = this.#context;
    reads.add(`citations/${this.#event}`);
    const row = rowOf(digest.citations, this.#event)[this.number - 1];
    if (!row) throw new Error(`found no citation ${this.number} of ${this.#event}`);
    return row;
  }
}

/** Words of a source that something rests on, in the view. */
export class LinkedPassage implements Passage {
  readonly #source: SourceKey;
  readonly #position: number;
  readonly #context: Context;
  #citations?: readonly Citation[];
  #posts?: Passage['posts'];

  /** @param position Among the passages of the source, from 0. */
  constructor(source: SourceKey, position: number, context: Context) {
    this.#source = source;
    this.#position = position;
    this.#context = context;
  }

  get id() {
    return this.#row.id;
  }

  get text() {
    return this.#row.text;
  }

  get parts() {
    return this.#row.parts;
  }

  get sentence() {
    return this.#row.sentence;
  }

  get pages() {
    return this.#row.pages;
  }

  get section() {
    return this.#row.section;
  }

  get source(): Source {
    return this.#context.source(this.#source);
  }

  get citations() {
    const { citations } = this.#row;
    this.#citations ??= citations.flatMap(
      ([event, position]) => this.#context.citations(event)[position] ?? [],
    );
    return this.#citations;
  }

  get posts() {
    const { posts } = this.#row;
    this.#posts ??= posts.map(this.#context.post);
    return this.#posts;
  }

  get #row(): PassageRow {
    const { reads, digest } = this.#context;
    reads.add(`passages/${this.#source}`);
    const row = rowOf(digest.passages, this.#source)[this.#position];
    if (!row) throw new Error(`found no passage ${this.#position} of ${this.#source}`);
    return row;
  }
}

/** A passage of a source, by its id. */
export function passageAt(source: SourceKey, id: string, context: Context): Passage {
  context.reads.add(`passages/${source}`);
  const position = rowOf(context.digest.passages, source).findIndex((row) => row.id === id);
  const passage = context.passages(source)[position];
  if (!passage)
    throw new Error(`found no passage "${id}" of ${source}; this is a fault in Dateline`);
  return passage;
}

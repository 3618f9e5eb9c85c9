import type { Kind } from '../../content/kinds.ts';
import type { FrontMatter } from '../../content/schema/index.ts';
import type { Picture } from '../model/page.ts';
import type { Html } from '../prose/html.ts';
import { isDraft } from '../references/drafts.ts';
import { formerIdsOf } from '../references/former-ids.ts';
import type { Permalink } from '../references/permalinks.ts';
import { type AlikeRow, type Backlinks, rowOf } from '../tables/digest.ts';
import type { Context } from './context.ts';
import { picturesOf } from './pictures.ts';

/**
 * A record as templates see it. Each field is read from the tables when it is asked for, and the read is
 * reported; what it leads to is made once.
 */
export abstract class LinkedRecord<K extends Kind> {
  readonly id: string;
  readonly permalink: Permalink;
  protected readonly context: Context;
  protected readonly key: `${K}/${string}`;
  readonly #row: string;
  #pictures?: readonly Picture[];

  constructor(kind: K, id: string, context: Context) {
    this.id = id;
    this.permalink = context.permalinks.record(kind, id);
    this.context = context;
    this.key = `${kind}/${id}`;
    this.#row = `records/${kind}/${id}`;
  }

  get draft(): boolean {
    this.context.reads.add(this.#row);
    return isDraft(this.context.record(this.key));
  }

  protected get front(): FrontMatter<K> {
    this.context.reads.add(this.#row);
    return this.context.record(this.key).front as FrontMatter<K>;
  }

  get formerly(): readonly string[] {
    this.context.reads.add(this.#row);
    return formerIdsOf(this.context.record(this.key));
  }

  get alike(): AlikeRow {
    this.context.reads.add(`alike/${this.key}`);
    return rowOf(this.context.digest.alike, this.key);
  }

  get pictures(): readonly Picture[] {
    const pictures = picturesOf(this.key, this.context);
    this.#pictures ??= pictures;
    return this.#pictures;
  }

  protected get prose(): Html {
    this.context.reads.add(`prose/${this.key}`);
    return this.context.prose(this.key);
  }

  protected get backlinks(): Backlinks {
    this.context.reads.add(`backlinks/${this.key}`);
    return rowOf(this.context.digest.backlinks, this.key);
  }
}

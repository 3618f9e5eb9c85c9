import { idPattern } from '../../content/id.ts';
import type { CopyKind } from '../../content/kinds/source-kinds.ts';
import type { Article, Document, Issuer, Post, PublicFile } from '../model.ts';
import { publicPath } from '../references/permalinks.ts';
import { type CoverageRow, rowOf } from '../tables/digest.ts';
import type { Context } from './context.ts';
import { LinkedSource } from './source.ts';

/** What articles and documents share. */
abstract class LinkedCopy<K extends CopyKind> extends LinkedSource<K> {
  #posts?: readonly Post[];

  get title() {
    return this.front.title;
  }

  get language() {
    return this.front.language;
  }

  get rights() {
    return this.front.rights;
  }

  get reproduce() {
    return this.front.reproduce;
  }

  get corrections() {
    return this.front.corrections ?? [];
  }

  get coverage(): CoverageRow {
    this.context.reads.add(`coverage/${this.key}`);
    return rowOf(this.context.digest.coverage, this.key);
  }

  get posts() {
    const { posts } = this.backlinks;
    this.#posts ??= posts.map(this.context.post);
    return this.#posts;
  }
}

/** An article of the view. */
export class LinkedArticle extends LinkedCopy<'articles'> implements Article {
  readonly type = 'article';

  constructor(id: string, context: Context) {
    super('articles', id, context);
  }

  get titleBy() {
    return this.front.titleBy;
  }

  get agency() {
    return this.front.agency;
  }

  get credit() {
    return this.agency;
  }

  get distributor() {
    return this.front.distributor;
  }

  get byline() {
    return this.front.byline ?? [];
  }

  get dateline() {
    return this.front.dateline;
  }

  get place() {
    return this.dateline?.place;
  }

  get date() {
    return this.front.published;
  }
}

/** A document of the view. */
export class LinkedDocument extends LinkedCopy<'documents'> implements Document {
  readonly type = 'document';
  readonly titleBy = 'source';

  constructor(id: string, context: Context) {
    super('documents', id, context);
  }

  get documentType() {
    return this.front.type;
  }

  get label() {
    return this.front.label;
  }

  get issuer(): Issuer {
    const { issuer } = this.front;
    const agent = idPattern.test(issuer) ? this.context.agent(issuer) : undefined;
    return agent ? { name: agent.name, agent } : { name: issuer };
  }

  get credit() {
    return this.issuer.name;
  }

  get place() {
    return this.front.place;
  }

  get date() {
    return this.front.date;
  }

  get file(): PublicFile | undefined {
    const { file } = this.front;
    if (file === undefined) return undefined;
    this.context.reads.add(`fileSizes/${file}`);
    return {
      permalink: this.context.permalinks.to(publicPath(file)),
      bytes: rowOf(this.context.digest.fileSizes, file),
    };
  }
}

import type { CalendarDate } from '../../content/dates.ts';
import type { Article, Event, Passage, Post, PostQuotation, Withdrawal } from '../model.ts';
import type { Html } from '../prose/html.ts';
import { type CoverageRow, rowOf } from '../tables/digest.ts';
import { roleOf } from '../timeline/roles.ts';
import { timeOfPost } from '../timeline/time-of-event.ts';
import { passageAt } from './citation.ts';
import type { Context } from './context.ts';
import { LinkedRecord } from './linked-record.ts';

/** What articles and posts share. */
abstract class LinkedSource<K extends 'articles' | 'posts'> extends LinkedRecord<K> {
  protected readonly key: `${K}/${string}`;
  #events?: readonly Event[];

  constructor(kind: K, id: string, context: Context) {
    super(kind, id, context);
    this.key = `${kind}/${id}`;
  }

  get html(): Html {
    return this.prose;
  }

  get withdrawn(): Withdrawal | undefined {
    const { withdrawn } = this.front;
    return withdrawn && { date: withdrawn.date, note: withdrawn.note };
  }

  get passages(): readonly Passage[] {
    this.context.reads.add(`passages/${this.key}`);
    return this.context.passages(this.key).filter(({ text }) => text !== '');
  }

  get events() {
    const { events } = this.backlinks;
    this.#events ??= events.map(this.context.event);
    return this.#events;
  }

  get updated(): CalendarDate {
    this.context.reads.add(`updated/${this.key}`);
    return rowOf(this.context.digest.updated, this.key);
  }
}

/** An article of the view. */
export class LinkedArticle extends LinkedSource<'articles'> implements Article {
  readonly type = 'article';
  #posts?: readonly Post[];

  constructor(id: string, context: Context) {
    super('articles', id, context);
  }

  get title() {
    return this.front.title;
  }

  get titleBy() {
    return this.front.titleBy;
  }

  get agency() {
    return this.front.agency;
  }

  get distributor() {
    return this.front.distributor;
  }

  get dateline() {
    return this.front.dateline;
  }

  get byline() {
    return this.front.byline ?? [];
  }

  get date() {
    return this.front.published;
  }

  get retrieved() {
    return this.front.retrieved;
  }

  get language() {
    return this.front.language;
  }

  get url() {
    return this.front.url;
  }

  get archive() {
    return this.front.archive;
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
    this.context.reads.add(`coverage/${this.id}`);
    return rowOf(this.context.digest.coverage, this.id);
  }

  get posts() {
    const { posts } = this.backlinks;
    this.#posts ??= posts.map(this.context.post);
    return this.#posts;
  }
}

/** A post of the view. */
export class LinkedPost extends LinkedSource<'posts'> implements Post {
  readonly type = 'post';

  constructor(id: string, context: Context) {
    super('posts', id, context);
  }

  get platform() {
    return this.front.platform;
  }

  get date() {
    return this.front.date;
  }

  get time() {
    return timeOfPost(this.front);
  }

  get dateBasis() {
    return this.front.dateBasis;
  }

  get note() {
    return this.front.note;
  }

  get url() {
    return this.front.url;
  }

  get archive() {
    return this.front.archive;
  }

  get retrieved() {
    return this.front.retrieved;
  }

  get language() {
    const { language } = this.front;
    return language ?? this.quotedIn[0]?.source.language ?? this.context.siteLanguage();
  }

  get author() {
    return this.context.agent(this.front.author);
  }

  get role() {
    return roleOf(this.author, this.date);
  }

  get quotedIn() {
    this.context.reads.add(`postQuotations/${this.id}`);
    const { context } = this;
    return rowOf(context.digest.postQuotations, this.id).map(
      ({ source, passage, words, of }): PostQuotation => ({
        words,
        of,
        get source() {
          return context.copy(source);
        },
        get passage() {
          return passageAt(source, passage, context);
        },
      }),
    );
  }

  get status() {
    return this.front.status;
  }

  get replyTo() {
    const { replyTo } = this.front;
    return replyTo === undefined ? undefined : this.context.post(replyTo);
  }

  get quotes() {
    return (this.front.quotes ?? []).map(this.context.post);
  }

  get replies() {
    return this.#naming.filter(({ replyTo }) => replyTo?.id === this.id);
  }

  get quotedBy() {
    return this.#naming.filter(({ quotes }) => quotes.some(({ id }) => id === this.id));
  }

  /** The posts that answer or show it. */
  get #naming(): readonly Post[] {
    return this.backlinks.posts.map(this.context.post);
  }

  get markedHtml(): Html {
    this.context.reads.add(`markedProse/${this.key}`);
    return this.context.markedProse(this.key);
  }
}

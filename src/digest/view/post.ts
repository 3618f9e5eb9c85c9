import type { Post, PostQuotation } from '../model.ts';
import type { Html } from '../prose/html.ts';
import { rowOf } from '../tables/digest.ts';
import { rolesOf } from '../timeline/roles.ts';
import { timeOfPost } from '../timeline/time-of-event.ts';
import { passageAt } from './citation.ts';
import type { Context } from './context.ts';
import { LinkedSource } from './source.ts';

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

  get language() {
    const { language } = this.front;
    return language ?? this.quotedIn[0]?.source.language ?? this.context.siteLanguage();
  }

  get author() {
    return this.context.agent(this.front.author);
  }

  get roles() {
    return rolesOf(this.author, this.date);
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
    this.context.reads.add(`ownProse/${this.key}`);
    return this.context.ownProse(this.key);
  }
}

import { type CalendarDate, type FuzzyDate, oneDay } from '../../content/dates.ts';
import type { Article, Digest, Event, Post, Source } from '../../digest/model.ts';
import { plainText } from '../text/plain-text.ts';
import { type Author, authorOf } from './author.ts';

/** A text as a bibliography names it, whatever format that is written in. */
export interface Reference {
  /** Unique in the digest, whereas an article and a post may share an id. */
  key: string;
  type: 'article' | 'post' | 'event';
  /** One at least. */
  authors: readonly Author[];
  title: string;
  /** What it is part of: a news service, a platform, the digest. */
  publication: string;
  date: FuzzyDate;
  /** Day on which the copy here was made, or the post seen. */
  retrieved?: CalendarDate;
  /** Where an article was filed. */
  place?: string;
  /** BCP 47. */
  language: string;
  /** The original where its address is known, else an archived copy of it, else the copy here. */
  url: string;
  /** How the day of a post was concluded. */
  note?: string;
}

/** Words of a post that stand for the title that it has not (APA 7, 10.15). */
const titleWords = 20;

/** The references of all articles and posts of a digest. */
export function references(digest: Digest): Reference[] {
  return [...digest.articles, ...digest.posts].map(sourceReference);
}

/** An article is by those whom it names, else by its agency; a headline that the editor gave it is in brackets. */
export function sourceReference(source: Source): Reference {
  return source.type === 'article' ? articleReference(source) : postReference(source);
}

/** An event is an entry of the digest, by its editor. */
export function eventReference(event: Event, { editor, title, language }: Digest): Reference {
  return {
    key: `event-${event.id}`,
    type: 'event',
    authors: [{ literal: editor ?? title }],
    title: event.title,
    publication: title,
    date: oneDay(event.updated),
    language,
    url: event.permalink.url,
  };
}

function articleReference(article: Article): Reference {
  const { agency, distributor, byline, title, titleBy, date, retrieved, dateline } = article;
  return {
    key: `article-${article.id}`,
    type: 'article',
    authors: (byline.length > 0 ? byline : [agency]).map((literal) => ({ literal })),
    title: titleBy === 'editor' ? `[${title}]` : title,
    publication: distributor ?? agency,
    date,
    ...(retrieved !== undefined && { retrieved }),
    ...(dateline?.place !== undefined && { place: dateline.place }),
    language: article.language,
    url: addressOf(article),
  };
}

function postReference(post: Post): Reference {
  const { author, platform, date, retrieved, language, note } = post;
  return {
    key: `post-${post.id}`,
    type: 'post',
    authors: [authorOf(author)],
    title: post.withdrawn ? `[${platform}]` : firstWords(plainText(post.html)),
    publication: platform,
    date: oneDay(date),
    ...(retrieved !== undefined && { retrieved }),
    language,
    url: addressOf(post),
    ...(note !== undefined && { note }),
  };
}

function addressOf({ url, archive, permalink }: Source): string {
  return url ?? archive ?? permalink.url;
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > titleWords ? `${words.slice(0, titleWords).join(' ')}…` : words.join(' ');
}

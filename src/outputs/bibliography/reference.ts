import { type CalendarDate, type FuzzyDate, oneDay } from '../../content/dates/dates.ts';
import type { DocumentType } from '../../content/kinds/documents.ts';
import type { Article, Copy, Digest, Document, Event, Post, Source } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';
import { messagesFor } from '../../messages/index.ts';
import { documentLabel } from '../text/document-label.ts';
import { plainText } from '../text/plain-text.ts';
import { type Author, authorOf, issuerOf } from './author.ts';
import { citedPage } from './styles/cited-page.ts';

/** A text as a bibliography names it, whatever format that is written in. */
export interface Reference {
  /** Unique in the digest, whereas an article and a post may share an id. */
  key: string;
  type: 'article' | 'post' | 'event' | DocumentType;
  /** What a document is, in words. */
  genre?: string;
  /** One at least. */
  authors: readonly Author[];
  /** Whether these are the people of a byline, whose names are whole as printed. */
  isSigned?: boolean;
  title: string;
  /** What it is part of: a news service, a platform, the digest. */
  publication: string;
  date: FuzzyDate;
  /** Day on which the copy here was made, or the post seen. */
  retrieved?: CalendarDate;
  /** Where it was filed or issued. */
  place?: string;
  /** BCP 47. */
  language: string;
  /**
   * The original where its address is known, else an archived copy of it, else the copy here; of a deleted post, the
   * archived copy comes first.
   */
  url: string;
  /** How the day of a post was concluded. */
  note?: string;
}

/** Words of a post that stand for the title that it has not (APA 7, 10.15). */
const titleWords = 20;

/** The references of all sources of a digest. */
export function references(digest: Digest): Reference[] {
  const { articles, documents, posts } = digest;
  const messages = messagesFor(digest.language);
  return [...articles, ...documents, ...posts].map((source) => sourceReference(source, messages));
}

/**
 * An article is by those whom it names, else by its agency, and a document by who issued it; a headline that the
 * editor gave is in brackets.
 */
export function sourceReference(source: Source, messages: Messages): Reference {
  switch (source.type) {
    case 'article':
      return { ...copyReference(source), ...articlePart(source) };
    case 'document':
      return { ...copyReference(source), ...documentPart(source, messages) };
    case 'post':
      return postReference(source);
  }
}

/** The reference of an event, and those of its sources. */
export function referencesOf(event: Event, digest: Digest): Reference[] {
  const messages = messagesFor(digest.language);
  const sources = event.sources.map((source) => sourceReference(source, messages));
  return [eventReference(event, digest), ...sources];
}

/** An event is an entry of the digest, by its editor. */
export function eventReference(event: Event, digest: Digest): Reference {
  const { author, title, site, day, url } = citedPage(event, digest);
  return {
    key: `event-${event.id}`,
    type: 'event',
    authors: [{ literal: author }],
    title,
    publication: site,
    date: oneDay(day),
    language: digest.language,
    url,
  };
}

function copyReference(copy: Copy) {
  const { type, id, title, titleBy, date, retrieved, place, language } = copy;
  return {
    key: `${type}-${id}`,
    title: titleBy === 'editor' ? `[${title}]` : title,
    date,
    ...(retrieved !== undefined && { retrieved }),
    ...(place !== undefined && { place }),
    language,
    url: addressOf(copy),
  };
}

function articlePart({ type, agency, distributor, byline }: Article) {
  const isSigned = byline.length > 0;
  const authors = (isSigned ? byline : [agency]).map((literal) => ({ literal }));
  return { type, authors, isSigned, publication: distributor ?? agency };
}

function documentPart(document: Document, messages: Messages) {
  const { documentType, credit } = document;
  return {
    type: documentType,
    genre: documentLabel(document, messages),
    authors: [issuerOf(document)],
    publication: credit,
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

/** Where a text is to be looked up: see `url` above. */
export function addressOf(source: Source): string {
  const { url, archive, permalink } = source;
  const isGone = source.type === 'post' && source.status === 'deleted';
  return (isGone ? archive : url) ?? url ?? archive ?? permalink.url;
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > titleWords ? `${words.slice(0, titleWords).join(' ')}…` : words.join(' ');
}

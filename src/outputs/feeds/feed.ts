import { compareText } from '../../digest/compare-text.ts';
import type { Digest, Event, Track } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { plainText } from '../text/plain-text.ts';
import { categoriesOf } from './categories.ts';
import { type Channel, channelOf } from './channel.ts';
import { entryContent } from './entry-content.ts';
import { eventUri } from './event-uri.ts';
import { timestamp } from './timestamp.ts';

/** What a feed says, whatever format it is written in. */
export interface Feed extends Omit<Channel, 'events'> {
  language: string;
  /** Who answers for the entries. */
  author: string;
  /** RFC 3339. */
  updated: string;
  rights: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Never changes. */
  id: string;
  url: string;
  title: string;
  /** RFC 3339; only where the record says when it was added. */
  published?: string;
  updated: string;
  summary: string;
  /** The whole entry, all links of it absolute. */
  html: string;
  /** The first picture in it. */
  image?: string;
  /** Its track and topics, as far as it has some. */
  categories: readonly string[];
}

/** Entries in a feed: those that were added or changed last, so that old events reach readers too. */
const newest = 50;

/** Makes the feed of a digest, or of one track. */
export function makeFeed(digest: Digest, track?: Track): Feed {
  const { title, language, editor, order } = digest;
  const { events: all, ...channel } = channelOf(digest, track);
  const events = latestChanged(all, order);
  return {
    ...channel,
    language,
    author: editor ?? title,
    updated: timestamp(events[0]?.updated ?? digest.updated),
    rights: messagesFor(language).copyrightNote,
    entries: events.map((event) => makeEntry(event, digest)),
  };
}

function latestChanged(events: readonly Event[], order: Digest['order']): Event[] {
  const newestFirst = order === 'newest-first' ? [...events] : events.toReversed();
  return newestFirst.sort((a, b) => compareText(b.updated, a.updated)).slice(0, newest);
}

function makeEntry(event: Event, digest: Digest): FeedEntry {
  const { title, permalink, added, updated, summary } = event;
  return {
    id: eventUri(event, digest),
    url: permalink.url,
    title,
    ...(added !== undefined && { published: timestamp(added) }),
    updated: timestamp(updated),
    summary: plainText(summary),
    html: entryContent(event, digest),
    ...(event.pictures[0] && { image: event.pictures[0].file.url }),
    categories: categoriesOf(event, messagesFor(digest.language)),
  };
}

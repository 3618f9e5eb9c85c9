import type { Digest, Event, Track } from '../digest/model.ts';
import type { Permalink } from '../digest/permalinks.ts';
import { wordsFor } from '../words/index.ts';
import { entryContent } from './entry-content.ts';
import { eventUri } from './event-uri.ts';
import { plainText } from './plain-text.ts';
import { timestamp } from './timestamp.ts';

/** What a feed says, whatever format it is written in. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** Who answers for the entries. */
  author: string;
  /** The page that shows the same events. */
  page: Permalink;
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
  updated: string;
  summary: string;
  /** The whole entry, all links of it absolute. */
  html: string;
  /** Its track and topics. */
  categories: readonly string[];
}

/** Entries in a feed: those that changed last, so that corrections of old events are told too. */
const newest = 50;

/** Makes the feed of a digest, or of one track. */
export function makeFeed(digest: Digest, track?: Track): Feed {
  const { title, description, language, editor, permalinks } = digest;
  const events = latestChanged(digest, track);
  return {
    title: track ? `${track.title} – ${title}` : title,
    description: (track && plainText(track.html)) || description,
    language,
    author: editor ?? title,
    page: track?.permalink ?? permalinks.to('/'),
    updated: timestamp(events[0]?.updated ?? digest.updated),
    rights: wordsFor(language).copyrightNote,
    entries: events.map((event) => makeEntry(event, digest)),
  };
}

function latestChanged({ events, order }: Digest, track?: Track): Event[] {
  const own = track ? events.filter((event) => event.track.id === track.id) : events;
  const newestFirst = order === 'newest-first' ? [...own] : own.toReversed();
  return newestFirst.sort((a, b) => compare(b.updated, a.updated)).slice(0, newest);
}

function makeEntry(event: Event, digest: Digest): FeedEntry {
  const { title, permalink, updated, summary, track, topics } = event;
  return {
    id: eventUri(event, digest),
    url: permalink.url,
    title,
    updated: timestamp(updated),
    summary: plainText(summary),
    html: entryContent(event, digest),
    categories: [track.title, ...topics.map(({ name }) => name)],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import mime from 'mime';
import type { CalendarDate } from '../../content/dates/dates.ts';
import { compareText } from '../../digest/compare-text.ts';
import type { Digest, Event } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { plainText } from '../text/plain-text.ts';
import { categoriesOf } from './categories.ts';
import { type Channel, channelOf, type Followed } from './channel.ts';
import { entryContent } from './entry-content.ts';
import { eventUri } from './event-uri.ts';
import { timestamp, timestampOf } from './timestamp.ts';

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

/** What a feed says of an event. */
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
  /** The pictures in it. */
  enclosures: readonly Enclosure[];
  /** Its track and topics, as far as it has some. */
  categories: readonly string[];
}

/** A file that belongs to an entry. */
export interface Enclosure {
  url: string;
  mediaType: string;
  title: string;
}

/** Entries that a feed has at least, where there are so many. */
const fewest = 50;

/** Makes the feed of a digest, or of a track, topic or person of it. */
export function makeFeed(digest: Digest, of?: Followed): Feed {
  const { title, language, editor } = digest;
  const { events: all, ...channel } = channelOf(digest, of);
  const entries = latestChanged(all).map((event) => makeEntry(event, digest));
  return {
    ...channel,
    language,
    author: editor ?? title,
    updated: entries[0]?.updated ?? timestamp(digest.updated),
    rights: messagesFor(language).copyrightNote,
    entries,
  };
}

/** Those that were added or changed last come first, so that old events reach readers too: a whole year of them. */
function latestChanged(events: readonly Event[]): Event[] {
  const newestFirst = events.toSorted((a, b) => compareText(changed(b), changed(a)));
  const yearBefore = newestFirst[0] && aYearBefore(newestFirst[0].updated);
  return newestFirst.filter(
    ({ updated }, index) => index < fewest || (yearBefore !== undefined && updated > yearBefore),
  );
}

function changed({ updated, id }: Event): string {
  return timestampOf(updated, id);
}

function aYearBefore(day: CalendarDate): CalendarDate {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

function makeEntry(event: Event, digest: Digest): FeedEntry {
  const { id, title, permalink, added, summary, pictures } = event;
  return {
    id: eventUri(event, digest),
    url: permalink.url,
    title,
    ...(added !== undefined && { published: timestampOf(added, id) }),
    updated: changed(event),
    summary: plainText(summary),
    html: entryContent(event, digest),
    enclosures: pictures.map(({ file: { url }, alt }) => ({
      url,
      mediaType: mime.getType(url) ?? 'application/octet-stream',
      title: alt,
    })),
    categories: categoriesOf(event, messagesFor(digest.language)),
  };
}

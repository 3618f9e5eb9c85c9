import type { Digest, Event, Person, Topic, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { plainText } from '../text/plain-text.ts';

/** What has events that one can follow apart from those of the whole digest. */
export type Followed = Track | Topic | Person;

/** What a feed or a calendar is of. */
export interface Channel {
  title: string;
  description: string;
  /** The page that shows the same events. */
  page: Permalink;
  /** In the order of the timeline. */
  events: readonly Event[];
}

/** The whole digest as something to follow, or a track, topic or person of it. */
export function channelOf(digest: Digest, of?: Followed): Channel {
  const { description, permalinks } = digest;
  const title = channelTitle(digest, of);
  if (!of) return { title, description, page: permalinks.to('/'), events: digest.events };
  return {
    title,
    description: plainText(of.html) || description,
    page: of.permalink,
    events: of.events,
  };
}

/** The name of a channel. Every page links it, so it reads no event: a new one would make all pages new. */
export function channelTitle({ title }: Digest, of?: Followed): string {
  if (!of) return title;
  return `${'title' in of ? of.title : of.name} – ${title}`;
}

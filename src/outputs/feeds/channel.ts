import type { Digest, Event, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { plainText } from '../text/plain-text.ts';

/** What a feed or a calendar is of. */
export interface Channel {
  title: string;
  description: string;
  /** The page that shows the same events. */
  page: Permalink;
  /** In the order of the timeline. */
  events: readonly Event[];
}

/** The whole digest as something to follow, or one track of it. */
export function channelOf(digest: Digest, track?: Track): Channel {
  const { description, permalinks } = digest;
  const title = channelTitle(digest, track);
  if (!track) return { title, description, page: permalinks.to('/'), events: digest.events };
  return {
    title,
    description: plainText(track.html) || description,
    page: track.permalink,
    events: track.events,
  };
}

/** The name of a channel. Every page links it, so it reads no event: a new one would make all pages new. */
export function channelTitle({ title }: Digest, track?: Track): string {
  return track ? `${track.title} – ${title}` : title;
}

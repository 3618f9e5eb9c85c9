import type { Digest, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';

/** The files by which readers and calendars follow a digest. */
export interface Subscriptions {
  atom: Permalink;
  jsonFeed: Permalink;
  calendar: Permalink;
}

/** The subscriptions to the whole digest, or to one track of it. */
export function subscriptions({ permalinks }: Digest, track?: Track): Subscriptions {
  const folder = track?.permalink.path ?? '/';
  return {
    atom: permalinks.to(`${folder}feed.xml`),
    jsonFeed: permalinks.to(`${folder}feed.json`),
    calendar: permalinks.to(`${folder}calendar.ics`),
  };
}

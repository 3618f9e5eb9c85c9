import type { Track } from '../src/digest/model.ts';
import { jsonFeed } from '../src/outputs/json-feed.ts';
import { subscriptions } from '../src/outputs/subscriptions.ts';
import type { SiteData } from './components/site.tsx';

interface JsonFeedData extends Pick<SiteData, 'digest'> {
  track: Track | null;
}

export const data = {
  pagination: {
    data: 'digest.tracks',
    before: (tracks: readonly Track[]) => [null, ...tracks],
    size: 1,
    alias: 'track',
  },
  permalink: ({ digest, track }: JsonFeedData) =>
    subscriptions(digest, track ?? undefined).jsonFeed.path,
};

/** `/feed.json`, `/tracks/ID/feed.json` */
export default function JsonFeedTemplate({ digest, track }: JsonFeedData) {
  return jsonFeed(digest, track ?? undefined);
}

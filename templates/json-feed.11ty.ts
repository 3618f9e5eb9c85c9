import { jsonFeed } from '../src/outputs/feeds/json-feed.ts';
import { forDigestAndTracks, type SubscriptionData } from './components/subscription.ts';

export const data = forDigestAndTracks('jsonFeed');

/** `/feed.json`, `/tracks/ID/feed.json` */
export default function JsonFeedTemplate({ digest, track }: SubscriptionData) {
  return jsonFeed(digest, track ?? undefined);
}

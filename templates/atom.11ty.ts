import { atomFeed } from '../src/outputs/feeds/atom.ts';
import { forDigestAndTracks, type SubscriptionData } from './components/subscription.ts';

export const data = forDigestAndTracks('atom');

/** `/feed.xml`, `/tracks/ID/feed.xml` */
export default function AtomTemplate({ digest, track }: SubscriptionData) {
  return atomFeed(digest, track ?? undefined);
}

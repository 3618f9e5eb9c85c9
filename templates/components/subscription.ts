import type { Track } from '../../src/digest/model.ts';
import { type Subscriptions, subscriptions } from '../../src/outputs/feeds/subscriptions.ts';
import type { SiteData } from './layout/site.tsx';

/** What a template of a subscription is given: the whole digest, or one track of it. */
export interface SubscriptionData extends Pick<SiteData, 'digest'> {
  track: Track | null;
}

/** Eleventy's data for a file that is written for the digest and again for each of its tracks. */
export function forDigestAndTracks(kind: keyof Subscriptions) {
  return {
    pagination: {
      data: 'digest.tracks',
      before: (tracks: readonly Track[]) => [null, ...tracks],
      size: 1,
      alias: 'track',
    },
    permalink: ({ digest, track }: SubscriptionData) =>
      subscriptions(digest, track ?? undefined)[kind].path,
  };
}

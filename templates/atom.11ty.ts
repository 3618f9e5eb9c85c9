import type { Track } from '../src/digest/model.ts';
import { atomFeed } from '../src/outputs/atom.ts';
import { subscriptions } from '../src/outputs/subscriptions.ts';
import type { SiteData } from './components/site.tsx';

interface AtomData extends Pick<SiteData, 'digest'> {
  track: Track | null;
}

export const data = {
  pagination: {
    data: 'digest.tracks',
    before: (tracks: readonly Track[]) => [null, ...tracks],
    size: 1,
    alias: 'track',
  },
  permalink: ({ digest, track }: AtomData) => subscriptions(digest, track ?? undefined).atom.path,
};

/** `/feed.xml`, `/tracks/ID/feed.xml` */
export default function AtomTemplate({ digest, track }: AtomData) {
  return atomFeed(digest, track ?? undefined);
}

import type { Track } from '../src/digest/model.ts';
import { TrackPage } from './components/index/track-page.tsx';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = {
  pagination: { data: 'digest.tracks', size: 1, alias: 'track' },
  permalink: ({ track }: { track: Track }) => `${track.permalink.path}index.html`,
};

/** `/tracks/ID/` */
export default function TrackTemplate({ track, ...site }: SiteData & { track: Track }) {
  return (
    <Page site={site} subject={{ type: 'track', page: track }}>
      <TrackPage track={track} />
    </Page>
  );
}

import type { Track } from '../src/digest/model.ts';
import { Page } from './components/page.tsx';
import type { SiteData } from './components/site.tsx';
import { TrackPage } from './components/track-page.tsx';

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

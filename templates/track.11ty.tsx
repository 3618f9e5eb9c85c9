import { TrackPage } from './components/index/track-page.tsx';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('track');

/** `/tracks/ID/` */
export default function TrackTemplate({ subject, ...site }: PageData<'track'>) {
  return (
    <Page site={site} subject={subject}>
      <TrackPage track={subject.page} />
    </Page>
  );
}

import { EmbeddedList } from './components/embed/embedded-list.tsx';
import { FramedPage } from './components/embed/framed-page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('embeddedTrack');

/** `/embed/tracks/ID/` */
export default function EmbeddedTrackTemplate({ subject, ...site }: PageData<'embeddedTrack'>) {
  const { page } = subject;
  return (
    <FramedPage site={site} subject={subject} of={{ type: 'track', page }}>
      <EmbeddedList of={{ type: 'track', page }} events={page.events} />
    </FramedPage>
  );
}

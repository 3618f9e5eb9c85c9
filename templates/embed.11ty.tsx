import { EmbeddedList } from './components/embed/embedded-list.tsx';
import { FramedPage } from './components/embed/framed-page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('embed');

/** `/embed/` */
export default function EmbedTemplate({ subject, ...site }: PageData<'embed'>) {
  return (
    <FramedPage site={site} subject={subject} of={{ type: 'home' }}>
      <EmbeddedList of={{ type: 'home' }} events={site.digest.events} />
    </FramedPage>
  );
}

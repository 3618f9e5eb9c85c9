import { EmbeddedEvent } from './components/embed/embedded-event.tsx';
import { FramedPage } from './components/embed/framed-page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('embeddedEvent');

/** `/embed/events/ID/` */
export default function EmbeddedEventTemplate({ subject, ...site }: PageData<'embeddedEvent'>) {
  const { page } = subject;
  return (
    <FramedPage site={site} subject={subject} of={{ type: 'event', page }}>
      <EmbeddedEvent event={page} />
    </FramedPage>
  );
}

import { EventPage } from './components/events/page/event-page.tsx';
import { Page } from './components/layout/page.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('event');

/** `/events/ID/` */
export default function EventTemplate({ subject, ...site }: PageData<'event'>) {
  return (
    <Page site={site} subject={subject}>
      <EventPage event={subject.page} />
    </Page>
  );
}

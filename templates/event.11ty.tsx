import type { Event } from '../src/digest/model.ts';
import { EventPage } from './components/events/event-page.tsx';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = {
  pagination: { data: 'digest.events', size: 1, alias: 'event' },
  permalink: ({ event }: { event: Event }) => `${event.permalink.path}index.html`,
};

/** `/events/ID/` */
export default function EventTemplate({ event, ...site }: SiteData & { event: Event }) {
  return (
    <Page site={site} subject={{ type: 'event', page: event }}>
      <EventPage event={event} />
    </Page>
  );
}

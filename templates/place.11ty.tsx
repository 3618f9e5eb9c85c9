import type { Place } from '../src/digest/model.ts';
import { messagesFor } from '../src/messages/index.ts';
import { EventSection } from './components/events/event-section.tsx';
import { Locator } from './components/index/map.tsx';
import { PlacePosition } from './components/index/place-position.tsx';
import { RelatedPages } from './components/index/related-pages.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { Prose } from './components/layout/prose.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = {
  pagination: { data: 'digest.places', size: 1, alias: 'place' },
  permalink: ({ place }: { place: Place }) => `${place.permalink.path}index.html`,
};

/** `/places/ID/` */
export default function PlaceTemplate({ place, ...site }: SiteData & { place: Place }) {
  const messages = messagesFor(site.digest.language);
  const trail = [[messages.places, site.digest.permalinks.to('/places/')]] as const;
  return (
    <Page site={site} subject={{ type: 'place', page: place }}>
      <PageHeading title={place.name} kicker={place.country} draft={place.draft} trail={trail} />
      <PlacePosition place={place} />
      <Prose html={place.html} />
      <Locator place={place} />
      <EventSection events={place.events} />
      <RelatedPages page={place} />
    </Page>
  );
}

import type { Place } from '../src/digest/model.ts';
import { wordsFor } from '../src/words/index.ts';
import { EventSection } from './components/event-section.tsx';
import { Locator } from './components/map.tsx';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import { PlacePosition } from './components/place-position.tsx';
import { Prose } from './components/prose.tsx';
import { RelatedPages } from './components/related-pages.tsx';
import type { SiteData } from './components/site.tsx';

export const data = {
  pagination: { data: 'digest.places', size: 1, alias: 'place' },
  permalink: ({ place }: { place: Place }) => `${place.permalink.path}index.html`,
};

/** `/places/ID/` */
export default function PlaceTemplate({ place, ...site }: SiteData & { place: Place }) {
  const words = wordsFor(site.digest.language);
  const trail = [[words.places, site.digest.permalinks.to('/places/')]] as const;
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

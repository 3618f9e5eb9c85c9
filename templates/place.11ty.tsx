import { Aliases } from './components/agents/aliases.tsx';
import { EventSection } from './components/events/event-section.tsx';
import { Locator } from './components/index/map.tsx';
import { PlacePosition } from './components/index/place-position.tsx';
import { RelatedPages } from './components/index/related-pages.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { Prose } from './components/text/prose.tsx';

export const data = pagesOf('place');

/** `/places/ID/` */
export default function PlaceTemplate({ subject, ...site }: PageData<'place'>) {
  const { page: place } = subject;
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={place.name} kicker={place.country} draft={place.draft} />
      <Aliases of={place} />
      <PlacePosition place={place} />
      <Prose html={place.html} />
      <Locator place={place} />
      <EventSection events={place.events} />
      <RelatedPages page={place} />
    </Page>
  );
}

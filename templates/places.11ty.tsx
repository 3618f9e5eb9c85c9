import { messagesFor } from '../src/messages/index.ts';
import { WorldMap } from './components/index/map.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/places/index.html' };

/** `/places/` */
export default function PlacesTemplate(site: SiteData) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'places' }}>
      <PageHeading title={messages.places} />
      <WorldMap places={digest.places} />
      <ul class="index">
        {digest.places.map((place) => (
          <li key={place.id}>
            <a href={place.permalink.href}>{messages.place(place.name, place.country)}</a>
            <span class="note">, {messages.countEvents(place.events.length)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

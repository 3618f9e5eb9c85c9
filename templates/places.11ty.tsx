import { wordsFor } from '../src/words/index.ts';
import { WorldMap } from './components/map.tsx';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/places/index.html' };

/** `/places/` */
export default function PlacesTemplate(site: SiteData) {
  const { digest } = site;
  const words = wordsFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'places' }}>
      <PageHeading title={words.places} />
      <WorldMap places={digest.places} />
      <ul class="index">
        {digest.places.map((place) => (
          <li key={place.id}>
            <a href={place.permalink.href}>{words.place(place.name, place.country)}</a>
            <span class="note">, {words.countEvents(place.events.length)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

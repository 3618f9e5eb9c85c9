import { messagesFor } from '../src/messages/index.ts';
import { WorldMap } from './components/index/map.tsx';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';

export const data = pagesOf('places');

/** `/places/` */
export default function PlacesTemplate({ subject, ...site }: PageData<'places'>) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={subject}>
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

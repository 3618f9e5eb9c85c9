import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/404.html' };

/** `/404.html`: what GitHub Pages shows at any address that has no page. */
export default function NotFoundTemplate(site: SiteData) {
  const { permalinks, language } = site.digest;
  const messages = messagesFor(language);
  return (
    <Page site={site} subject={{ type: 'notFound' }}>
      <h1>{messages.notFound}</h1>
      <p>{messages.notFoundNote}</p>
      <p>
        <a href={permalinks.to('/').href}>{messages.toTimeline}</a>
      </p>
    </Page>
  );
}

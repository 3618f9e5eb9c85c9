import { messagesFor } from '../src/messages/index.ts';
import { Home } from './components/index/home.tsx';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/index.html' };

/** `/` */
export default function HomeTemplate(site: SiteData) {
  const { opening, order, permalinks, language } = site.digest;
  const messages = messagesFor(language);
  const label = order === 'newest-first' ? messages.oldestFirst : messages.newestFirst;
  return (
    <Page site={site} subject={{ type: 'home' }}>
      <Home months={opening} other={{ href: permalinks.to('/reversed/').href, label }} />
    </Page>
  );
}

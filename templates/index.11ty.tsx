import { wordsFor } from '../src/words/index.ts';
import { Home } from './components/home.tsx';
import { Page } from './components/page.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/index.html' };

/** `/` */
export default function HomeTemplate(site: SiteData) {
  const { opening, order, permalinks, language } = site.digest;
  const words = wordsFor(language);
  const label = order === 'newest-first' ? words.oldestFirst : words.newestFirst;
  return (
    <Page site={site} subject={{ type: 'home' }}>
      <Home months={opening} other={{ href: permalinks.to('/reversed/').href, label }} />
    </Page>
  );
}

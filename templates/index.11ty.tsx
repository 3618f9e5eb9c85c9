import { Home } from './components/home.tsx';
import { Page } from './components/page.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/index.html' };

/** `/` */
export default function HomeTemplate(site: SiteData) {
  return (
    <Page site={site} permalink={site.digest.permalinks.to('/')}>
      <Home />
    </Page>
  );
}

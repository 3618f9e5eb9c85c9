import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/404.html' };

/** `/404.html`: what GitHub Pages shows at any address that has no page. */
export default function NotFoundTemplate(site: SiteData) {
  const { permalinks, language } = site.digest;
  const words = wordsFor(language);
  return (
    <Page site={site} subject={{ type: 'notFound' }}>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundNote}</p>
      <p>
        <a href={permalinks.to('/').href}>{words.toTimeline}</a>
      </p>
    </Page>
  );
}

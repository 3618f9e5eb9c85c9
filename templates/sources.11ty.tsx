import { wordsFor } from '../src/words/index.ts';
import { Page } from './components/page.tsx';
import { PageHeading } from './components/page-heading.tsx';
import type { SiteData } from './components/site.tsx';
import { SourceList } from './components/source-list.tsx';

export const data = { permalink: '/sources/index.html' };

/** `/sources/` */
export default function SourcesTemplate(site: SiteData) {
  const { digest } = site;
  const words = wordsFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'sources' }}>
      <PageHeading title={words.sources} />
      <p class="standfirst">{words.sourcesNote}</p>
      <h2>{words.articles}</h2>
      <SourceList sources={digest.articles} />
      <h2>{words.posts}</h2>
      <SourceList sources={digest.posts} />
    </Page>
  );
}

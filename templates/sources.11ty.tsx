import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import type { SiteData } from './components/layout/site.tsx';
import { SourceList } from './components/sources/source-list.tsx';

export const data = { permalink: '/sources/index.html' };

/** `/sources/` */
export default function SourcesTemplate(site: SiteData) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={{ type: 'sources' }}>
      <PageHeading title={messages.sources} />
      <p class="standfirst">{messages.sourcesNote}</p>
      <h2>{messages.articles}</h2>
      <SourceList sources={digest.articles} />
      <h2>{messages.posts}</h2>
      <SourceList sources={digest.posts} />
    </Page>
  );
}

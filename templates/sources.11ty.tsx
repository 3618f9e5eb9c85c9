import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { SourceList } from './components/sources/source-list.tsx';

export const data = pagesOf('sources');

/** `/sources/` */
export default function SourcesTemplate({ subject, ...site }: PageData<'sources'>) {
  const { digest } = site;
  const messages = messagesFor(digest.language);
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={messages.sources} />
      <p class="standfirst">{messages.sourcesNote}</p>
      <h2>{messages.articles}</h2>
      <SourceList sources={digest.articles} />
      {digest.documents.length > 0 && <h2>{messages.documents}</h2>}
      {digest.documents.length > 0 && <SourceList sources={digest.documents} />}
      <h2>{messages.posts}</h2>
      <SourceList sources={digest.posts} />
    </Page>
  );
}

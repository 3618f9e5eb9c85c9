import { messagesFor } from '../src/messages/index.ts';
import { Page } from './components/layout/page.tsx';
import { PageHeading } from './components/layout/page-heading.tsx';
import { type PageData, pagesOf } from './components/layout/pages.ts';
import { SourcePeriods } from './components/lists/source-periods.tsx';
import { SourceSections } from './components/lists/source-sections.tsx';

export const data = pagesOf('sources');

/** `/sources/`: all of them or, where they are too many, their years. */
export default function SourcesTemplate({ subject, ...site }: PageData<'sources'>) {
  const { sourcePeriods, articles, documents, posts, language } = site.digest;
  const messages = messagesFor(language);
  const years = sourcePeriods.filter(({ period }) => period.length === 'YYYY'.length);
  return (
    <Page site={site} subject={subject}>
      <PageHeading title={messages.sources} />
      <p class="standfirst">{messages.sourcesNote}</p>
      {years.length > 0 ? (
        <SourcePeriods periods={years} />
      ) : (
        <SourceSections articles={articles} documents={documents} posts={posts} />
      )}
    </Page>
  );
}
